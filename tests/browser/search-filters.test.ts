import { describe, expect } from 'vitest';
import { documents, html } from './built.ts';
import { answer, read } from './results.ts';
import { test } from './visit.ts';

/** The documents that carry a value, as their pages say. */
const carrying = (name: string, value: string) =>
  documents().filter((address) => html(address)(`.text[data-${name}]`).attr(`data-${name}`) === value);

describe.each(['marking', 'origin', 'kind'])('the filter by %s', (name) => {
  test('shows the hits of the documents that carry a value, and says how many these are', async ({ visit }) => {
    const page = await visit('/search/?q=soviet');
    const all = (await answer(page)).hits;
    const boxes = page.locator(`input[name=${name}]`);
    expect(await boxes.count()).toBeGreaterThan(1);
    for (const box of await boxes.all()) {
      await box.check();
      const value = (await box.getAttribute('value'))!;
      const documents = carrying(name, value);
      const expected = all.filter(({ address }) => documents.includes(address.split('#')[0]!));
      expect(expected.length).toBeLessThan(all.length);
      await expect.poll(async () => (await read(page)).hits).toEqual(expected);
      expect(new URL(page.url()).searchParams.getAll(name)).toEqual([value]);
      expect(await box.locator('xpath=..').locator('[data-count]').textContent()).toBe(String(expected.length));
      await box.uncheck();
    }
  });
});

test('two values of one filter widen, two filters narrow', async ({ visit }) => {
  const page = await visit('/search/?q=soviet&marking=confidential&marking=top%20secret');
  const groups = (await answer(page)).groups;
  expect(groups.length).toBe(carrying('marking', 'confidential').length + carrying('marking', 'top secret').length);
  await page.locator('input[name=kind][value=chapter]').check();
  await expect
    .poll(() => read(page))
    .toEqual({
      hits: [],
      groups: [],
      status: 'No paragraph under these filters. Others have it: change the filters to see them.',
    });
});

test('filters are worked with the keyboard, and on a narrow screen', async ({ visit }) => {
  const page = await visit('/search/?q=soviet', { width: 390 });
  const all = (await answer(page)).hits;
  await page.locator('.filters summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(async () => (await read(page)).hits.length).toBeLessThan(all.length);
  expect(await page.locator('input[name=where]:checked').count()).toBe(1);
});
