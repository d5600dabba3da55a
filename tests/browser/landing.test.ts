import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { arrival } from './arrival';
import { plainWords } from './plain-words';
import { answer } from './results';
import { test, type Visit } from './visit';

/** What is searched for, the hit that is followed, and what is marked in the paragraph where it leads. */
const landings: { query: string; to: string; marked: string[]; how?: Visit }[] = [
  { query: 'detente', to: '/documents/sino-soviet-cooperation/#p-4', marked: ['détente'] },
  { query: 'coexistence', to: '/documents/considerations-on-soviet-foreign-policy/#p-7', marked: ['co-existence', 'co-existence'] },
  { query: 'agreements', to: '/documents/considerations-on-soviet-foreign-policy/#p-6', marked: ['Agreements'] },
  { query: 'FDR', to: '/documents/considerations-on-soviet-foreign-policy/#fn-2', marked: ['FDR', 'FDR’s'], how: { at: 'reader' } },
  { query: '"integration among the Bolsheviks"', to: '/documents/beginning-peaceful-coexistence/#p-17', marked: ['integration among the Bolsheviks'] },
  { query: '"at a trade agreement"', to: '/documents/beginning-peaceful-coexistence/#p-4', marked: ['at a trade agreement'], how: { at: 'reader' } },
  { query: '"Vladivostok area"', to: '/documents/development-of-soviet-policy/#p-20', marked: ['Vladivostok area'] },
  { query: '"peace break" Lenin', to: '/documents/beginning-peaceful-coexistence/#p-20', marked: ['Lenin', 'peace break', 'peace break', 'peace break'] },
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
  const page = await visit('/search/?q=%22at%20a%20trade%20agreement%22', { before: (page) => page.addInitScript('delete CSS.highlights') });
  await follow(page, '/documents/beginning-peaceful-coexistence/#p-4');
  await expect.poll(() => page.locator(':target mark').allTextContents()).not.toEqual([]);
  expect(plainWords((await page.locator(':target mark').allTextContents()).join(''))).toEqual(['at', 'a', 'trade', 'agreement']);
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

/** Follows the hit that leads to an address. */
async function follow(page: Page, to: string): Promise<void> {
  const { hits } = await answer(page);
  const index = hits.findIndex(({ address }) => address === to);
  expect(hits.map(({ address }) => address)).toContain(to);
  await page.locator('[data-hit] a').nth(index).click();
  await page.waitForURL((url) => url.pathname.endsWith(to.split('#')[0]!));
}
