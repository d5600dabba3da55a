import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { test } from './visit.ts';

const status = (page: Page) => page.locator('.jump [role=status]').textContent();
const numbers = (page: Page) => page.locator('li:visible > .number').allTextContents();

test('a list is narrowed to the lines that have all words, in any order, without accents; Escape clears', async ({
  visit,
}) => {
  const page = await visit('/', { at: 'long', width: 390 });
  await page.keyboard.press('Tab');
  await page.getByRole('searchbox', { name: /filter/i }).focus();
  await page.keyboard.type('1802 péll');
  await expect.poll(() => status(page)).toBe('10 of 85');
  expect(await numbers(page)).toEqual(['47', '52', '56', '60', '64', '68', '72', '76', '80', '84']);
  expect(await page.locator('h3:visible').allTextContents()).not.toContain('Volume 1');
  await page.keyboard.press('Escape');
  await expect.poll(() => status(page)).toBe('85 documents');
  expect(await numbers(page)).toHaveLength(85);
  await page.keyboard.type('7');
  await expect.poll(() => numbers(page)).toContain('70');
  expect(await numbers(page)).not.toContain('17'); // nor 1807: a number is looked for from its first digit
  await page.keyboard.type('zz');
  await expect.poll(() => status(page)).toBe('No matches.');
});

/** The home page as the first of two: its third and fourth parts are on another. */
const split = async (page: Page, second: number) => {
  const half = (html: string, kept: string) =>
    html
      .replaceAll(/<section aria-labelledby="group-(\d)".*?<\/section>/gs, (section, group: string) =>
        kept.includes(group) ? section : '',
      )
      .replace('id="only"', 'id="only" data-after="/documents/page/2/"');
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    return route.fulfill({ response, body: half(await response.text(), '12') });
  });
  await page.route('**/documents/page/2/', async (route) => {
    if (second !== 200) return route.fulfill({ status: second, body: '' });
    const response = await route.fetch({ url: new URL('/', route.request().url()).href });
    return route.fulfill({ response, body: half(await response.text(), '34') });
  });
};

test('where a list goes on on other pages, what is typed is looked for there too', async ({ visit }) => {
  const page = await visit('/', { at: 'long', before: (page) => split(page, 200) });
  expect(await numbers(page)).toHaveLength(50);
  await page.getByRole('searchbox', { name: /filter/i }).fill('pell');
  await expect.poll(() => status(page)).toMatch(/ of 85$/);
  expect(await numbers(page)).toContain('76');
  await page.getByRole('searchbox', { name: /filter/i }).fill('');
  await expect.poll(() => numbers(page)).toHaveLength(50);
});

test('where they cannot be loaded, it is said that only this page is narrowed', async ({ visit }) => {
  const page = await visit('/', { at: 'long', before: (page) => split(page, 404), mayComplain: true });
  await page.getByRole('searchbox', { name: /filter/i }).fill('pell');
  await expect.poll(() => status(page)).toMatch(/ of 50 \(this page only/);
});
