import { expect, inject } from 'vitest';
import { pages } from './built.ts';
import { answer } from './results.ts';
import { test } from './visit.ts';

test('served from a folder, every link stays in the folder and leads to a page', async ({ visit }) => {
  const links = new Set<string>();
  const page = await visit('/', { at: 'reader' });
  for (const address of pages()) {
    await page.goto(inject('reader') + address);
    const here = await page.evaluate(() =>
      [...document.links].map(({ href }) => href).filter((href) => new URL(href).origin === location.origin),
    );
    for (const link of here) links.add(link.split('#')[0]!);
  }
  expect(links.size).toBeGreaterThanOrEqual(pages().length - 1);
  for (const link of links) {
    expect(link).toMatch(new RegExp(`^${inject('reader')}/`));
    expect([link, (await fetch(link)).status]).toEqual([link, 200]);
  }
});

test('served from a folder, the search field of a page leads to the search page there', async ({ visit }) => {
  const page = await visit('/about/', { at: 'reader' });
  await page.getByRole('searchbox').fill('coexistence');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/reader/search/?q=coexistence');
  expect((await answer(page)).status).toBe('1 paragraph in 1 document');
});
