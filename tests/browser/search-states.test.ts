import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { documents } from './built.ts';
import { answer, read } from './results.ts';
import { test } from './visit.ts';

const cut = (page: Page) => page.route('**/pagefind/**', (route) => route.abort());

test('when the index cannot be loaded the page says so, and “Try again” loads it', async ({ visit }) => {
  const page = await visit('/search/?q=coexistence', { before: cut, mayComplain: true });
  expect(await answer(page)).toMatchObject({
    hits: [],
    status: expect.stringContaining('could not be loaded. Check your connection, then try again'),
  });
  const again = page.getByRole('button', { name: 'Try again' });
  await again.click();
  await expect.poll(async () => (await read(page)).status).toContain('could not be loaded');
  await page.unroute('**/pagefind/**');
  await again.click();
  await expect.poll(async () => (await read(page)).status).toBe('1 paragraph in 1 document');
  expect(await again.isVisible()).toBe(false);
});

test('when the connection breaks after the first search the page says so', async ({ visit }) => {
  const page = await visit('/search/', { mayComplain: true });
  await page.getByRole('searchbox').fill('coexistence');
  await expect.poll(async () => (await read(page)).hits.length).toBe(1);
  await cut(page);
  await page.getByRole('searchbox').fill('pilots');
  await expect.poll(async () => (await read(page)).status).toContain('could not be loaded');
});

test('without JavaScript the page says that it needs it, and leads to the documents', async ({ visit }) => {
  const page = await visit('/search/?q=coexistence', { javaScript: false });
  expect(await page.locator('main').innerText()).toContain('needs JavaScript');
  const links = page.locator('main a:visible');
  expect((await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname))).sort()).toEqual(
    documents(),
  );
});
