import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { formatCsv } from '../../src/csv.ts';

const cells = [
  'a',
  '',
  'a, b',
  'He said “no”, "no"',
  'one\ntwo\r\nthree',
  '=1+1',
  '+44',
  '-0043',
  '@SUM(A1)',
  '\tb',
  '\rb',
  "'=1",
  "'tis",
  12,
];

test('a reader of CSV has every cell back, and takes the apostrophe from those that begin like a formula', () => {
  const [read] = parse(formatCsv([cells])) as [string[]];
  expect(read.map((cell) => cell.replace(/^'(?='*[=+@\t\r-])/, ''))).toEqual(cells.map(String));
});

test('no cell begins like a formula, though it is in quotation marks', () => {
  for (const cell of (parse(formatCsv([cells])) as [string[]])[0]) expect(cell).not.toMatch(/^[=+@\t\r-]/);
});

test('each row ends with CR and LF, and only what must be is in quotation marks', () => {
  expect(
    formatCsv([
      ['a', 'b'],
      ['c d', '"'],
    ]),
  ).toBe('a,b\r\nc d,""""\r\n');
});
