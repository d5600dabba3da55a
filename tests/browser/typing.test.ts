import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searches, shown, visitInvented, type Search, type Visitor } from './invented.ts';

/** Words whose beginnings are found in more places than they are themselves. */
const words = ['agreement', 'coexistence'];

let visitor: Visitor;
beforeAll(async () => void (visitor = await visitInvented()));
afterAll(() => visitor.leave());

/** Puts a word in letter by letter, faster than any reader. */
const burst = (page: Page, { field }: Search, word: string) =>
  page.evaluate(
    ([field, word]) => {
      const input = document.querySelector<HTMLInputElement>(field!)!;
      input.focus();
      for (let length = 1; length <= word!.length; length++) {
        input.value = word!.slice(0, length);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
    },
    [field, word],
  );

/** Types a word, waiting between keys. */
const type =
  (delay: number) =>
  async (page: Page, { field }: Search, word: string) => {
    await page.locator(field).focus();
    await page.keyboard.type(word, { delay });
  };

/** Parts of the index come late, and not in the order asked for. */
async function slow(page: Page): Promise<void> {
  let late = 0;
  await page.route(/\.pf_(index|fragment|filter)$/, async (route) => {
    await new Promise((after) => setTimeout(after, 60 + 70 * (late++ % 3)));
    await route.continue();
  });
}

/** The first of each is put in on a fresh page, the others on the same. */
const ways: [what: string, puts: (typeof burst)[], before?: (page: Page) => Promise<void>][] = [
  ['at once, or with 0 or 15 ms between keys,', [burst, type(0), type(15)]],
  ['at once, or with 30 ms between keys, while the index is slow,', [burst, type(30)], slow],
];

describe.each(Object.entries(searches))('in %s', (_, search) => {
  /** What each word finds when it is put in whole. */
  const whole: Awaited<ReturnType<typeof shown>>[] = [];

  beforeAll(async () => {
    const page = await visitor.open(search.address);
    for (const word of words) {
      await page.locator(search.field).fill(word);
      await page.locator(search.hits).first().waitFor();
      await page.waitForLoadState('networkidle');
      whole.push(await shown(page, search));
      await page.locator(search.field).fill('');
      await page.locator(search.hits).first().waitFor({ state: 'detached' });
    }
    await page.close();
  });

  it.each(ways)('what is put in letter by letter %s finds what the whole word does', async (_, puts, before) => {
    const page = await visitor.open(search.address, { before });
    for (const put of puts) {
      for (const [index, word] of words.entries()) {
        await page.locator(search.field).fill('');
        await put(page, search, word);
        await expect.poll(() => shown(page, search)).toEqual(whole[index]);
        await page.waitForTimeout(before ? 300 : 100); // an answer that comes late must not take its place
        expect(await shown(page, search)).toEqual(whole[index]);
      }
    }
    await page.close();
  });
});
