import { expect, test } from 'vitest';
import { groupDocuments } from '../../../../src/edition/documents/groups.ts';

const document = (edtf: string, part?: string) => ({
  data: { date: { edtf, of: 'composition' as const, certainty: 'stated' as const, bounds: undefined }, part },
});
const grouped = (...documents: ReturnType<typeof document>[]) =>
  groupDocuments(documents).map(({ heading, documents: { length } }) => [heading, length]);
/** So many documents a year. */
const years = (from: number, to: number, each: number) =>
  Array.from({ length: (to - from + 1) * each }, (_, index) => document(String(from + Math.floor(index / each))));

test('an edition with parts is grouped by them, whatever its size', () => {
  expect(grouped(document('1902'), document('1905', 'Letters'), document('..', 'Letters'))).toEqual([
    [undefined, 1],
    ['Letters', 2],
  ]);
});

test('few documents are not grouped, but undated ones stand apart', () => {
  expect(grouped(...years(1901, 1903, 4))).toEqual([[undefined, 12]]);
  expect(grouped(document('1902'), document('..'))).toEqual([
    [undefined, 1],
    ['Undated', 1],
  ]);
});

test('many documents are grouped by years where each has several, else by decades', () => {
  expect(grouped(...years(1898, 1901, 11), document('1901/1903'), document('..'))).toEqual([
    ['1898', 11],
    ['1899', 11],
    ['1900', 11],
    ['1901', 12],
    ['Undated', 1],
  ]);
  expect(grouped(...years(1888, 1931, 1))).toEqual([
    ['1880s', 2],
    ['1890s', 10],
    ['1900s', 10],
    ['1910s', 10],
    ['1920s', 10],
    ['1930s', 2],
  ]);
});

test('a group that would have a few documents, or all, is no help', () => {
  expect(grouped(...years(1901, 1901, 50))).toEqual([[undefined, 50]]);
  expect(grouped(...Array.from({ length: 50 }, (_, index) => document(String(1000 + 20 * index))))).toEqual([
    [undefined, 50],
  ]);
});

test('no group is parted by another where documents are in another order', () => {
  expect(grouped(...years(1901, 1902, 25), document('1901'))).toEqual([[undefined, 51]]);
  expect(grouped(document('1901'), document('..'), document('1902'))).toEqual([[undefined, 3]]);
});

test('an Old Style date is in the year in which it is sorted', () => {
  expect(grouped(...years(1700, 1700, 25), document('1700-12-25 (julian)'), ...years(1701, 1701, 25))).toEqual([
    ['1700', 25],
    ['1701', 26],
  ]);
});
