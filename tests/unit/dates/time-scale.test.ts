import { describe, expect, it } from 'vitest';
import { createTimeScale } from '../../../src/dates/time-scale.ts';

const span = (from: string, to = from) => ({ from, to });

describe('createTimeScale', () => {
  it('gives equal years equal width', () => {
    const { at, gaps } = createTimeScale([span('1951-01-01', '1954-12-31')]);
    expect(['1951-01-01', '1952-01-01', '1953-01-01', '1954-01-01'].map(at)).toEqual([0, 25, 50, 75]);
    expect(gaps).toEqual([]);
  });

  it('closes up a long stretch in which nothing happens', () => {
    const { at, gaps, years } = createTimeScale([span('1917-10-01', '1917-11-01'), span('1951-08-03')]);
    // Two busy years and a fold of one and a half: three and a half in all.
    expect(gaps).toEqual([{ at: 100 / 3.5, width: 150 / 3.5 }]);
    expect(years.map(({ words }) => words)).toEqual(['1917', '1951']);
    expect(at('1951-01-01')).toBeCloseTo(250 / 3.5);
  });

  it('keeps a short one', () => {
    expect(createTimeScale([span('1951-01-01'), span('1956-01-01')]).gaps).toEqual([]);
  });

  it('labels the first and the last year of each busy stretch', () => {
    const { years } = createTimeScale([span('1920-01-01', '1922-12-31'), span('1951-01-01'), span('1953-01-01')]);
    expect(years.map(({ words, end }) => [words, end])).toEqual([
      ['1920', false],
      ['1922', true],
      ['1951', false],
      ['1953', true],
    ]);
  });

  it('labels a stretch too short for two years as one, within the edge', () => {
    const { years } = createTimeScale([span('1917-01-01', '1936-12-31'), span('1994-01-01'), span('1998-01-01')]);
    expect(years.map(({ words, at, end }) => [words, at, end])).toEqual([
      ['1917', 0, false],
      ['1936', expect.closeTo(75.5, 1), true],
      ['1994–98', 100, true],
    ]);
  });

  it('names the years before Christ', () => {
    const { years } = createTimeScale([span('-0043-01-01', '-0043-12-31'), span('1951-01-01')]);
    expect(years.map(({ words }) => words)).toEqual(['44 BC', '1951']);
  });

  it('leaves out a label that would run into the one before', () => {
    const years = [1900, 1910, 1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990].map((year) => span(`${year}-01-01`));
    const labels = createTimeScale(years).years;
    expect(labels.length).toBeLessThan(years.length);
    const edges = labels.map(({ at, end }) => (end ? [at - 12, at] : [at, at + 12]));
    for (const [index, [left]] of edges.entries())
      expect(left).toBeGreaterThanOrEqual(index === 0 ? 0 : edges[index - 1]![1]!);
  });

  it('keeps the order of days, those in a gap included', () => {
    const { at } = createTimeScale([span('1917-10-01', '1927-12-31'), span('1951-08-03', '1953-10-08')]);
    const days = ['1917-10-01', '1927-12-31', '1940-01-01', '1951-08-03', '1953-10-08'].map(at);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days.every((place) => place >= 0 && place <= 100)).toBe(true);
  });

  it('does not count the open end of a span', () => {
    expect(createTimeScale([{ from: '1951-01-01', to: undefined }]).years.map(({ words }) => words)).toEqual(['1951']);
  });

  it('draws an open end to the edge, and says that it is open', () => {
    const { place } = createTimeScale([span('1951-01-01', '1954-12-31')]);
    expect(place({ from: '1952-01-01', to: undefined })).toEqual({
      from: 25,
      to: 100,
      open: { from: false, to: true },
    });
    expect(place({ from: undefined, to: '1952-01-01' })).toEqual({ from: 0, to: 25, open: { from: true, to: false } });
  });

  it('has no place for what is open on both sides', () => {
    const nothing = { from: undefined, to: undefined };
    expect(createTimeScale([nothing, span('1951-01-01')]).place(nothing)).toBeUndefined();
    expect(createTimeScale([nothing])).toMatchObject({ years: [], gaps: [] });
  });
});
