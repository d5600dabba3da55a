import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { all, barriers } from './barriers.ts';
import { answer } from './results.ts';
import { test } from './visit.ts';

const field = (page: Page) => page.getByRole('banner').locator('input[type=search]');
const options = (page: Page) => page.getByRole('banner').getByRole('option');

/** Types into the field in the head and waits for the list. */
async function type(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await options(page).first().waitFor();
}

test('the first hits appear below the field while one types', async ({ visit }) => {
  const page = await visit('/about/');
  await page.keyboard.press('/');
  await page.keyboard.type('coexistence');
  await options(page).first().waitFor();
  expect(await options(page).allInnerTexts()).toEqual([expect.stringMatching(/^p\. 14, ¶ 6 .*co-existence/)]);
  expect(await page.getByRole('group', { name: /^3 · / }).getByRole('option').count()).toBe(1);
  expect(await field(page).getAttribute('aria-expanded')).toBe('true');
});

test('arrow keys move through the options and back to the field; Enter follows the chosen one', async ({ visit }) => {
  const page = await visit('/threads/', { at: 'reader' });
  await type(page, 'pilots');
  const count = await options(page).count();
  const active = () => field(page).getAttribute('aria-activedescendant');
  expect(await active()).toBe(null);
  for (let index = 0; index < count; index++) {
    await page.keyboard.press('ArrowDown');
    expect(await options(page).nth(index).getAttribute('id')).toBe(await active());
    expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);
  }
  await page.keyboard.press('ArrowDown');
  expect(await active()).toBe(null);
  await page.keyboard.press('ArrowUp');
  expect(await active()).toBe(await options(page).last().getAttribute('id'));
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  const href = (await options(page).last().getAttribute('href'))!;
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${href}`);
});

test('Escape closes the list and keeps the query; Enter without a choice leads to the search page', async ({
  visit,
}) => {
  const page = await visit('/about/');
  await type(page, 'Pell -glass');
  await page.keyboard.press('Escape');
  expect(await options(page).count()).toBe(0);
  expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  expect(await field(page).inputValue()).toBe('Pell -glass');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=Pell+-glass');
  expect((await answer(page)).status).toBe('6 paragraphs in 4 documents');
});

test('in a document its own hits come first, and following one loads no new page', async ({ visit }) => {
  const address = '/documents/pilots-and-dues/';
  const page = await visit(address);
  await page.evaluate(() => (document.title = 'still here'));
  await type(page, 'pilots');
  const groups = await page
    .locator('[role=listbox] [role=group]')
    .evaluateAll((all) => all.map((group) => group.ariaLabel));
  expect(groups[0]).toBe('In this document');
  expect(groups.filter((name) => name!.startsWith('5 · '))).toEqual([]);
  expect(groups.length).toBeGreaterThan(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.found [role=status]').textContent()).toMatch(/^1 of \d+, ¶ 1$/);
  expect(new URL(page.url()).hash).toBe('#p-1');
  expect(await page.evaluate(() => [document.querySelector(':target')?.id, document.title])).toEqual([
    'p-1',
    'still here',
  ]);
  expect(await options(page).count()).toBe(0);
});

test('the field says when nothing is found and when the index cannot be loaded', async ({ visit }) => {
  const page = await visit('/about/', { mayComplain: true });
  const status = page.getByRole('banner').getByRole('status');
  await page.route('**/pagefind/**', (route) => route.abort());
  await field(page).fill('coexistence');
  await expect.poll(() => status.textContent()).toContain('could not be loaded');
  await page.unroute('**/pagefind/**');
  await field(page).fill('xylophone');
  await expect.poll(() => status.textContent()).toBe('No results for “xylophone”.');
  await field(page).fill('…');
  await expect.poll(() => status.isVisible()).toBe(false);
});

test('the index is not loaded before a reader turns to the field', async ({ visit }) => {
  const asked: string[] = [];
  const page = await visit('/about/', {
    before: async (page) => page.on('request', (request) => asked.push(request.url())),
  });
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /pagefind|quick-search/.test(url))).toEqual([]);
  await type(page, 'coexistence');
  expect(asked.filter((url) => url.includes('pagefind.js'))).toHaveLength(1);
});

test('on a narrow page the link “Search” opens the field, which closes when it is left empty', async ({ visit }) => {
  const page = await visit('/about/', { width: 390 });
  const link = page.getByRole('link', { name: 'Search', exact: true });
  expect(await field(page).isVisible()).toBe(false);
  await link.click();
  await type(page, 'pilots');
  const panel = await page.locator('.quick').boundingBox();
  expect(panel!.x).toBeGreaterThanOrEqual(0);
  expect(panel!.x + panel!.width).toBeLessThanOrEqual(390);
  await field(page).fill('');
  await field(page).blur();
  await expect.poll(() => field(page).isVisible()).toBe(false);
});

test('without JavaScript the field and the link lead to the search page', async ({ visit }) => {
  const page = await visit('/about/', { javaScript: false });
  await field(page).fill('coexistence');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=coexistence');
});

test('axe finds no barrier in the open list', async ({ visit }) => {
  const page = await visit('/documents/pilots-and-dues/');
  await type(page, 'pilots');
  await page.keyboard.press('ArrowDown');
  expect(await barriers(page, all)).toEqual([]);
});
