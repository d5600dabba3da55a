import { expect, test } from 'vitest';
import { countInTime } from '../../../src/dates/count-in-time.ts';

const sizes = (...dates: string[]) => countInTime(dates).columns.map(({ size }) => size);

test('documents of a few years are counted by month, those of no known date left out', () => {
  expect(sizes('1787-10-27', '1787-10-31', '1787-11', '1788-08-16', '..')).toEqual([2, 1, 1]);
});

test('those of more years are counted by year, and of centuries by decade', () => {
  expect(sizes('1901', '1901-12-30', '1902', '1951-08')).toEqual([2, 1, 1]);
  expect(sizes('1701', '1709-12-30', '1710', '1951-08')).toEqual([2, 1, 1]);
  expect(sizes('-0044-03-15', '-0043', '0476')).toEqual([2, 1]);
});

test('columns lie side by side on the scale, and a long empty time is folded', () => {
  const { columns, scale } = countInTime(['1901', '1902', '1951', '1958']);
  expect(columns[0]!.to).toBeCloseTo(columns[1]!.from);
  expect(columns[2]!.to - columns[2]!.from).toBeCloseTo(columns[0]!.to);
  expect(columns.at(-1)!.to).toBeCloseTo(100);
  expect(scale.gaps).toHaveLength(2);
});
