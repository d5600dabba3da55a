import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searches, shown, visitInvented, type Search, type Visitor } from './invented.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await visitInvented()));
afterAll(() => visitor.leave());

const { 'the search page': searchPage, 'the head of a page': head } = searches as Record<string, Search>;
const long = (word: string) => `${word} `.repeat(100_000 / (word.length + 1));

/**
 * Puts a query in at once, and waits for the answer.
 * @returns what that took of the processor, in seconds: a busy machine would make it longer by the clock
 */
async function put(search: Search, query: string) {
  const page = await visitor.open(search.address);
  await page.locator(search.field).fill('oil');
  await page.locator(search.hits).first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value;
  const before = await spent();
  await page.evaluate(
    async ([field, query, status]) => {
      const input = document.querySelector<HTMLInputElement>(field!)!;
      const answered = new Promise((resolve) => {
        new MutationObserver(resolve).observe(document.querySelector(status!)!, { childList: true });
        setTimeout(resolve, 20_000);
      });
      input.value = query!;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await answered;
    },
    [search.field, query, search.status],
  );
  return { page, took: (await spent()) - before, answer: await shown(page, search) };
}

/** Queries of 100 kB, and what else is asked for by them. */
const queries: [what: string, query: string, same: string][] = [
  ['one word, again and again', long('pilots'), 'pilots'],
  ['one phrase, again and again', long('"Gannet Rock"'), '"Gannet Rock"'],
];

describe.each(queries)('100 kB of %s', (_, query, same) => {
  it('find what it finds once, in less than a second, and the address is short', async () => {
    const once = await put(searchPage!, same);
    const { page, took, answer } = await put(searchPage!, query);
    expect(answer).toEqual(once.answer);
    expect(answer.hits.length).toBeGreaterThan(1);
    expect(took).toBeLessThan(1);
    await expect.poll(() => page.url()).toContain('?q=');
    expect(page.url().length).toBeLessThan(6000);
    await page.reload();
    await expect.poll(() => shown(page, searchPage!)).toEqual(once.answer);
    await Promise.all([page.close(), once.page.close()]);
  });
});

/** Others, which are no words of a text. */
const odd: [what: string, query: string][] = [
  ['letters', 'a'.repeat(100_000)],
  ['words in one phrase', `"${long('pilots')}"`],
  ['words that differ', Array.from({ length: 14_000 }, (_, index) => `w${index}`).join(' ')],
];

it.each(odd)('100 kB of %s find nothing, in less than a second', async (_, query) => {
  const { page, took, answer } = await put(searchPage!, query);
  expect([answer.hits, answer.says]).toEqual([[], expect.stringMatching(/^No (results|paragraph)/)]);
  expect(took).toBeLessThan(1);
  expect(page.url().length).toBeLessThan(6000);
  await page.close();
});

it.each([searchPage!, head!])('more words than are looked for are said to be left out: $address', async (search) => {
  const few = await put(search, ['pilots', ...Array.from({ length: 29 }, (_, index) => `-w${index}`)].join(' '));
  expect(few.answer.hits).not.toEqual([]);
  expect(few.answer.says).not.toContain('left out');
  const { page, answer, took } = await put(
    search,
    Array.from({ length: 14_000 }, (_, index) => `-w${index}`).join(' ') + ' pilots',
  );
  expect(took).toBeLessThan(1);
  expect([search.address, answer.says]).toEqual([
    search.address,
    expect.stringContaining('Only the first 30 words or phrases were searched for; 13971 more were left out.'),
  ]);
  await Promise.all([page.close(), few.page.close()]);
});

it('a query too long for an address leads from the head of a page to the search page', async () => {
  const { page } = await put(head!, long('pilots'));
  await page.locator(head!.field).press('Enter');
  await page.waitForURL('**/search/?q=pilots*');
  await expect.poll(async () => (await shown(page, searchPage!)).hits.length).toBeGreaterThan(3);
  await page.close();
});
