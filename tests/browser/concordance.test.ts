import { expect } from 'vitest';
import { answer } from './results.ts';
import { test } from './visit.ts';

test.for([
  [1440, 168, 120],
  [390, 112, 72],
] as const)(
  'at %i px the found words have a column of %i px, the places one of %i',
  async ([width, words, place], { visit }) => {
    const page = await visit('/search/?q=pilots&view=concordance', { width });
    await answer(page);
    const columns = await page
      .locator('#results tbody tr')
      .first()
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
    expect([columns[1], columns[3]]).toEqual([words, place]);
    expect(columns[0]).toBeCloseTo(columns[2]!, 0);
  },
);

test('the link of a line stays within its cell', async ({ visit }) => {
  const page = await visit('/search/?q=pilots&view=concordance');
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
