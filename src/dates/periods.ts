import { decadeOf, yearOf } from './dates.ts';
import { factWords } from '../words/words.ts';

/** A decade or a year of an edition. */
export interface Period {
  /** “1950s”, or “1953” where the whole edition lies within thirty years; “not known” for documents of no known date. */
  name: string;
  /** How many documents begin in it. */
  size: number;
  /** Number of the first of them, counted from 1. */
  first: number;
}

/**
 * The periods of an edition.
 * @param dates the dates of its documents, EDTF, in order
 */
export function groupByPeriod(dates: string[]): Period[] {
  const years = dates.map(yearOf);
  const known = years.filter((year) => year !== undefined);
  const short = Number(known.at(-1)) - Number(known[0]) < 30;
  const found = new Map<string, Period>();
  for (const [index, date] of dates.entries()) {
    const year = years[index];
    const name = short && year !== undefined ? formatYear(year) : decadeOf(date);
    const period = found.get(name) ?? { name, size: 0, first: index + 1 };
    found.set(name, { ...period, size: period.size + 1 });
  }
  return [...found.values()];
}

/** “1994”; “44 BC”, year 0 being 1 BC. */
export const formatYear = (year: number): string => (year > 0 ? String(year) : factWords.beforeChrist(1 - year));
