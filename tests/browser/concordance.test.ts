import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { answer, read } from './results.ts';
import { test } from './visit.ts';

const address = '/search/?q=pilots&view=concordance';

/** The boxes of the cells of each line: the words before, what was found, the words after, the place. */
const lines = (page: Page) =>
  page
    .locator('#results tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.getBoundingClientRect().toJSON() as DOMRect)),
    );

test.for([1440, 768])('at %i px it is as wide as the page, and each column as its words', async (width, { visit }) => {
  const page = await visit(address, { width });
  await answer(page);
  const { widest, field, table } = await page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().toJSON() as DOMRect;
    const found = [...document.querySelectorAll('#results mark')].map((mark) => mark.getBoundingClientRect().width);
    return { widest: Math.max(...found), field: box('#q'), table: box('#results table') };
  });
  expect([table.left, table.right]).toEqual([field.left, field.right]);
  for (const [before, found, after, place] of await lines(page)) {
    expect(before!.width).toBeCloseTo(after!.width, 0);
    expect(found!.width - widest).toBeGreaterThanOrEqual(0);
    expect(found!.width - widest).toBeLessThan(32); // room for a quotation mark, and before and after it
    expect(place!.right).toBe(table.right);
  }
});

test('on a phone an entry takes two lines, and all of it leads to its place', async ({ visit }) => {
  const page = await visit(address, { width: 390 });
  await answer(page);
  const entries = await lines(page);
  expect(entries.length).toBeGreaterThan(3);
  for (const [before, found, after, place] of entries) {
    expect(place!.top).toBe(before!.top);
    expect(found!.top).toBe(after!.top);
    expect(found!.top).toBeGreaterThanOrEqual(before!.bottom);
    expect(found!.bottom - before!.top).toBeLessThan(56);
    expect(after!.right).toBeLessThanOrEqual(390);
  }
  const reached = await page.locator('#results tbody tr').evaluateAll((rows) =>
    rows.slice(0, 3).map((row) => {
      const { left, right, top, bottom } = row.getBoundingClientRect();
      return [left + 2, right - 2].map((x) => document.elementFromPoint(x, (top + bottom) / 2)?.tagName);
    }),
  );
  expect(new Set(reached.flat())).toEqual(new Set(['A']));
});

test('its own count is that of its lines, which mark no punctuation', async ({ visit }) => {
  const page = await visit('/search/?q=Tarn');
  const { status: paragraphs } = await answer(page);
  await page.getByText('Concordance', { exact: true }).click();
  await expect.poll(async () => (await read(page)).status).toBe('6 matches in 5 paragraphs');
  const { hits } = await read(page);
  expect(hits).toHaveLength(6);
  for (const { marks } of hits) expect(marks).toEqual([expect.stringMatching(/^\w+$/)]);
  await page.getByText('Paragraphs', { exact: true }).click();
  await expect.poll(async () => (await read(page)).status).toBe(paragraphs);
});

test('the link of a line stays within its cell', async ({ visit }) => {
  const page = await visit(address);
  await answer(page);
  const reached = await page.locator('#results tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const cell = row.lastElementChild!;
      const { left, top, width, height } = cell.getBoundingClientRect();
      const at = (x: number) => document.elementFromPoint(x, top + height / 2)?.closest('a, td')?.tagName;
      return [at(left + 2), at(left + width - 2), at(left - 2)];
    }),
  );
  expect(reached.length).toBeGreaterThan(3);
  expect(new Set(reached.map(String))).toEqual(new Set(['A,A,TD']));
});
