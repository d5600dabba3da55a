import { describe, expect } from 'vitest';
import { documents, html } from './built.ts';
import { answer, read } from './results.ts';
import { test } from './visit.ts';

/** A word that is in every document, be it in an editor’s note. */
const everywhere = '/search/?q=pilots&where=text&where=notes&where=editors';

/** The documents that carry a value, as their pages say. */
const carrying = (name: string, value: string) =>
  documents().filter((address) => html(address)(`meta[name="filter.${name}"][content="${value}"]`).length > 0);

describe.each(['marking', 'origin', 'decade'])('the filter by %s', (name) => {
  test('shows the hits of the documents with a value, and their number', async ({ visit }) => {
    const page = await visit(everywhere);
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

test('two values of one filter show more, two filters less', async ({ visit }) => {
  const page = await visit(
    '/search/?q=pilots&where=text&where=notes&where=editors&marking=confidential&marking=restricted',
  );
  const groups = (await answer(page)).groups;
  expect(groups.length).toBe(carrying('marking', 'confidential').length + carrying('marking', 'restricted').length);
  await page.locator('input[name=decade][value="1950s"]').check();
  await expect
    .poll(() => read(page))
    .toEqual({
      hits: [],
      groups: [],
      status: 'No results with these filters. Change the filters to see others.',
    });
});

test('filters can be opened and set with the keyboard on a narrow screen', async ({ visit }) => {
  const page = await visit('/search/?q=pilots', { width: 390 });
  const all = (await answer(page)).hits;
  await page.locator('.filters summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(async () => (await read(page)).hits.length).toBeLessThan(all.length);
  expect(await page.locator('input[name=where]:checked').count()).toBe(1);
});

test('filters stand clear of the hits where they stand above them', async ({ visit }) => {
  const page = await visit('/search/?q=pilots');
  await answer(page);
  for (const width of [320, 390, 768]) {
    await page.setViewportSize({ width, height: 800 });
    const [filters, hits] = await Promise.all(['.filters', '#results'].map((part) => page.locator(part).boundingBox()));
    expect([width, hits!.y - filters!.y - filters!.height]).toEqual([width, 16]);
  }
});

test('filters in an address are set in the form and applied', async ({ visit }) => {
  const page = await visit('/search/?q=pilots&where=text&where=editors&kind=letter&kind=chapter&decade=1900s');
  expect((await answer(page)).hits.map(({ address }) => address)).toEqual([
    '/documents/harbour-master-to-the-board/#p-4',
    '/documents/harbour-master-to-the-board/#fn-a',
  ]);
  expect(await page.locator('input[name=kind]:checked').count()).toBe(2);
  const named = await visit('/search/?q=lamp&name=pell');
  expect((await answer(named)).hits.map(({ address }) => address)).toEqual([
    '/documents/report-on-the-lamp/#p-4',
    '/documents/report-on-the-lamp/#p-6',
  ]);
});

test('an editor’s note is found when those are asked for', async ({ visit }) => {
  const page = await visit('/search/?q=perhaps');
  expect((await answer(page)).hits).toEqual([]);
  await page.locator('input[name=where][value=editors]').check();
  await expect
    .poll(async () => (await read(page)).hits.map(({ address }) => address))
    .toEqual(['/documents/harbour-diary/#fn-a']);
});

test('a filter that would divide nothing is not offered', async ({ visit }) => {
  const page = await visit('/search/');
  const names = await page
    .locator('.filters input')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).name));
  expect([...new Set(names)]).toEqual(['where', 'marking', 'kind', 'origin', 'author', 'decade']);
});
