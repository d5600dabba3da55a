import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { searches, shown, visitInvented, type Visitor } from './invented.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await visitInvented()));
afterAll(() => visitor.leave());

/** Holds files back until they are let go. */
async function hold(page: Page, files: RegExp): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(files, async (route) => {
    await held;
    await (route.request().url().endsWith('/late.svg') ? route.fulfill({ status: 204 }) : route.continue());
  });
  return letGo;
}

/** Gives a page a picture to wait for before it has loaded. */
const late = (page: Page) =>
  page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      document.body.append(Object.assign(new Image(), { src: '/late.svg' }));
    }),
  );

const { 'the search page': searchPage, ...heads } = searches;
const text = (page: Page) => page.locator(searchPage!.field).inputValue();

/** How far a page of the search has come when the reader types. */
const moments: [moment: string, held: RegExp, address: string][] = [
  ['before its script', /\/_astro\/.*\.js$|\/late\.svg$/, '/search/'],
  ['before the page has loaded', /\/late\.svg$/, '/search/'],
  ['before its script, where the address has other words', /\/_astro\/.*\.js$|\/late\.svg$/, '/search/?q=lamp'],
];

it.each(moments)('what is typed on the search page %s is kept and answered', async (_, held, address) => {
  let letGo = () => {};
  const page = await visitor.open(address, {
    early: true,
    before: async (page) => {
      await late(page);
      letGo = await hold(page, held);
    },
  });
  await page.locator(searchPage!.field).waitFor();
  if (!held.source.includes('_astro')) await page.waitForFunction(() => document.images.length > 0);
  await page.locator(searchPage!.field).fill('pilots');
  await page.getByRole('radio', { name: 'Concordance' }).check();
  letGo();
  await page.waitForLoadState();
  await expect.poll(async () => (await shown(page, searchPage!)).hits.length).toBeGreaterThan(3);
  expect(await text(page)).toBe('pilots');
  expect(await page.locator('#results table').count()).toBe(1);
  await expect.poll(() => new URL(page.url()).search).toBe('?q=pilots&view=concordance');
  await page.close();
});

it('what the address asks for is filled in where nothing was typed, and after a way back', async () => {
  const page = await visitor.open('/search/?q=pilots&view=concordance&where=text');
  const first = async () => {
    await expect.poll(async () => (await shown(page, searchPage!)).hits.length).toBeGreaterThan(3);
    const where = page.locator('input[name=where]:checked');
    return [await text(page), await page.locator('#results table').count(), await where.count(), page.url()];
  };
  const filled = await first();
  expect(filled).toEqual(['pilots', 1, 1, `${visitor.origin}/search/?q=pilots&view=concordance&where=text`]);
  await page.reload();
  expect(await first()).toEqual(filled);
  await page.goto(`${visitor.origin}/about/`);
  await page.goBack();
  expect(await first()).toEqual(filled);
  await page.close();
});

it.each(Object.entries(heads))(
  'the field in %s answers a reader who was in it before its script',
  async (_, search) => {
    let letGo = () => {};
    const page = await visitor.open(search.address, {
      early: true,
      before: async (page) => void (letGo = await hold(page, /\/_astro\/.*\.js$/)),
    });
    await page.locator(search.field).focus();
    await page.keyboard.type('pilots');
    letGo();
    await page.locator(search.hits).first().waitFor({ timeout: 5000 });
    await page.close();
  },
);
