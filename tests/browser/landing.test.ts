import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { arrival } from './arrival.ts';
import { plainWords } from './plain-words.ts';
import { answer } from './results.ts';
import { test, type Visit } from './visit.ts';

/** What is searched for, the hit that is followed, and what is marked in the paragraph where it leads. */
const landings: { query: string; to: string; marked: string[]; how?: Visit }[] = [
  { query: 'detente', to: '/documents/pilots-and-dues/#p-4', marked: ['détente'] },
  { query: 'coexistence', to: '/documents/report-on-the-lamp/#p-6', marked: ['co-existence', 'coexistence'] },
  // The first is followed by the number of a note.
  { query: 'glass', to: '/documents/report-on-the-lamp/#p-4', marked: ['glass', 'glass'] },
  { query: 'agreements', to: '/documents/pilots-and-dues/#p-3', marked: ['agreement'] },
  {
    query: 'Tuesday',
    to: '/documents/harbour-master-to-the-board/#fn-1',
    marked: ['Tuesday'],
    how: { at: 'reader' },
  },
  // Across a printed page, within a word and between two.
  {
    query: '"for the winter, and a thrid"',
    to: '/documents/report-on-the-lamp/#p-13',
    marked: ['for the winter, and a thrid'],
  },
  {
    query: '"I must report"',
    to: '/documents/harbour-master-to-the-board/#p-4',
    marked: ['I must report'],
    how: { at: 'reader' },
  },
  { query: '"lighthouse on the hill"', to: '/documents/harbour-diary/#p-31', marked: ['lighthouse on the hill'] },
  {
    query: '"the pilots" Pell',
    to: '/documents/pilots-and-dues/#p-3',
    marked: ['Pell', 'the pilots', 'the pilots'],
  },
];

test.for(landings)(
  'a hit for $query lands on $to, and is marked there',
  async ({ query, to, marked, how }, { visit }) => {
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
  },
);

test('where the browser has no highlights, the words found are wrapped, also across a printed page', async ({
  visit,
}) => {
  const page = await visit('/search/?q=%22I%20must%20report%22', {
    before: (page) => page.addInitScript('delete CSS.highlights'),
  });
  await follow(page, '/documents/harbour-master-to-the-board/#p-4');
  await expect.poll(() => page.locator(':target mark').allTextContents()).not.toEqual([]);
  expect(plainWords((await page.locator(':target mark').allTextContents()).join(''))).toEqual(['i', 'must', 'report']);
});

test('marked words have a colour of their own, in light and dark', async ({ visit }) => {
  const page = await visit('/documents/pilots-and-dues/?find=detente#p-4');
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

test('a bar gives the number of the hit, leads to the others, and closes with its marks and its query', async ({
  visit,
}) => {
  const page = await visit('/search/?q=mole');
  await follow(page, '/documents/harbour-diary/#p-25');
  const status = page.locator('.found [role=status]');
  await status.waitFor();
  const total = await page.evaluate(() => CSS.highlights.get('found')!.size);
  expect(total).toBe(7);
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
  await at(first, '25');
  await page.getByRole('button', { name: 'Previous' }).click();
  expect(parseInt((await status.textContent())!)).toBe(first - 1);
  for (let hit = first - 1; hit < total; hit++) await page.getByRole('button', { name: 'Next' }).click();
  await at(total, '65');
  await page.getByRole('button', { name: 'Next' }).click();
  await at(1, '5');
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await page.locator('.found').count()).toBe(0);
  expect(
    await page.evaluate(() => [CSS.highlights.has('found'), CSS.highlights.has('found-here'), location.search]),
  ).toEqual([false, false, '']);
});

test('Escape closes the bar, and without highlights it takes the wrapping with it', async ({ visit }) => {
  const address = '/documents/report-on-the-lamp/';
  const page = await visit(`${address}?find=the+keepers#p-6`, {
    before: (page) => page.addInitScript('delete CSS.highlights'),
  });
  await page.locator('.found').waitFor();
  expect(await page.locator('.text mark').count()).toBeGreaterThan(1);
  await page.keyboard.press('Escape');
  expect(await page.locator('.text mark, .found').count()).toBe(0);
  const words = (page: Page) => page.evaluate(() => document.querySelector('[data-transcription]')!.textContent);
  expect(await words(page)).toBe(await words(await visit(address)));
});

test('there is no bar where nothing is found', async ({ visit }) => {
  const page = await visit('/documents/report-on-the-lamp/?find=xylophone');
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
