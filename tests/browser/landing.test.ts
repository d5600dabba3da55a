import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { arrival } from './arrival.ts';
import { plainWords } from './plain-words.ts';
import { answer } from './results.ts';
import { test, type Visit } from './visit.ts';

/** What is searched for, the hit that is followed, and what is marked in the paragraph where it leads. */
const landings: { query: string; to: string; marked: string[]; how?: Visit }[] = [
  { query: 'detente', to: '/documents/sino-soviet-cooperation/#p-4', marked: ['détente'] },
  {
    query: 'coexistence',
    to: '/documents/considerations-on-soviet-foreign-policy/#p-7',
    marked: ['co-existence', 'co-existence'],
  },
  { query: 'agreements', to: '/documents/considerations-on-soviet-foreign-policy/#p-6', marked: ['Agreements'] },
  {
    query: 'FDR',
    to: '/documents/considerations-on-soviet-foreign-policy/#fn-2',
    marked: ['FDR', 'FDR’s'],
    how: { at: 'reader' },
  },
  {
    query: '"integration among the Bolsheviks"',
    to: '/documents/beginning-peaceful-coexistence/#p-17',
    marked: ['integration among the Bolsheviks'],
  },
  {
    query: '"at a trade agreement"',
    to: '/documents/beginning-peaceful-coexistence/#p-4',
    marked: ['at a trade agreement'],
    how: { at: 'reader' },
  },
  { query: '"Vladivostok area"', to: '/documents/development-of-soviet-policy/#p-20', marked: ['Vladivostok area'] },
  {
    query: '"peace break" Lenin',
    to: '/documents/beginning-peaceful-coexistence/#p-20',
    marked: ['Lenin', 'peace break', 'peace break', 'peace break'],
  },
];

test.for(landings)('$query leads to $to, where it is marked', async ({ query, to, marked, how }, { visit }) => {
  const page = await visit(`/search/?q=${encodeURIComponent(query)}`, how);
  await follow(page, to);
  await page.waitForFunction(() => CSS.highlights.has('found'));
  await expect.poll(() => arrival(page)).toEqual({ target: to.split('#')[1], inView: true });
  const found = await page.evaluate(() =>
    [...CSS.highlights.get('found')!].flatMap((range) => {
      const inTarget = document.querySelector(':target')!.contains((range as Range).startContainer);
      return inTarget ? [String(range).replace(/\s+/g, ' ')] : [];
    }),
  );
  expect(found.sort()).toEqual(marked);
});

test('where the browser cannot mark ranges, words are wrapped, also across a printed page', async ({ visit }) => {
  const page = await visit('/search/?q=%22at%20a%20trade%20agreement%22', {
    before: (page) => page.addInitScript('delete CSS.highlights'),
  });
  await follow(page, '/documents/beginning-peaceful-coexistence/#p-4');
  await expect.poll(() => page.locator(':target mark').allTextContents()).not.toEqual([]);
  expect(plainWords((await page.locator(':target mark').allTextContents()).join(''))).toEqual([
    'at',
    'a',
    'trade',
    'agreement',
  ]);
});

test('marked words can be told from the rest, in light and dark', async ({ visit }) => {
  const page = await visit('/documents/sino-soviet-cooperation/?find=detente#p-4');
  await page.waitForFunction(() => CSS.highlights.has('found'));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { mark, paper } = await page.evaluate(() => ({
      mark: getComputedStyle(document.querySelector('#p-4')!, '::highlight(found)').backgroundColor,
      paper: getComputedStyle(document.body).backgroundColor,
    }));
    expect(mark).toMatch(/^rgb\(/);
    expect(mark).not.toBe(paper);
  }
});

test('a bar says at which hit one is, leads to the others, and goes away with its marks and its query', async ({
  visit,
}) => {
  const page = await visit('/search/?q=coexistence');
  await follow(page, '/documents/beginning-peaceful-coexistence/#p-11');
  const status = page.locator('.found [role=status]');
  await status.waitFor();
  const total = await page.evaluate(() => CSS.highlights.get('found')!.size);
  expect(total).toBe(24); // coexistence 23 times, coexisting once, the heading among them
  const at = async (hit: number, place: string) => {
    expect(await status.textContent()).toBe(`${hit} of ${total}, ¶ ${place}`);
    const here = await page.evaluate(() => {
      const [range] = CSS.highlights.get('found-here')! as unknown as Range[];
      const { top, bottom } = range!.getBoundingClientRect();
      return {
        place: range!.startContainer.parentElement!.closest('[id^=p-]')!.id,
        inView: top >= 0 && bottom <= innerHeight,
      };
    });
    expect(here).toEqual({ place: `p-${place}`, inView: true });
  };
  const first = parseInt((await status.textContent())!);
  await at(first, '11');
  await page.getByRole('button', { name: 'Previous' }).click();
  expect(parseInt((await status.textContent())!)).toBe(first - 1);
  for (let hit = first - 1; hit < total; hit++) await page.getByRole('button', { name: 'Next' }).click();
  await at(total, '21');
  await page.getByRole('button', { name: 'Next' }).click();
  await at(1, '1');
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await page.locator('.found').count()).toBe(0);
  expect(
    await page.evaluate(() => [CSS.highlights.has('found'), CSS.highlights.has('found-here'), location.search]),
  ).toEqual([false, false, '']);
});

test('the bar goes away with Esc, and where ranges cannot be marked it takes the wrapping with it', async ({
  visit,
}) => {
  const address = '/documents/beginning-peaceful-coexistence/';
  const page = await visit(`${address}?find=trade+agreement#p-4`, {
    before: (page) => page.addInitScript('delete CSS.highlights'),
  });
  await page.locator('.found').waitFor();
  expect(await page.locator('.text mark').count()).toBeGreaterThan(1);
  await page.keyboard.press('Escape');
  expect(await page.locator('.text mark, .found').count()).toBe(0);
  const words = (page: Page) => page.evaluate(() => document.querySelector('[data-transcription]')!.textContent);
  expect(await words(page)).toBe(await words(await visit(address)));
});

test('what was looked for and is not there shows no bar', async ({ visit }) => {
  const page = await visit('/documents/beginning-peaceful-coexistence/?find=xylophone');
  await page.waitForFunction(() => CSS.highlights.has('found'));
  expect(await page.locator('.found').count()).toBe(0);
});

/** Follows the hit that leads to an address. */
async function follow(page: Page, to: string): Promise<void> {
  const { hits } = await answer(page);
  const index = hits.findIndex(({ address }) => address === to);
  expect(hits.map(({ address }) => address)).toContain(to);
  await page.locator('[data-hit] a').nth(index).click();
  await page.waitForURL((url) => url.pathname.endsWith(to.split('#')[0]!));
}
