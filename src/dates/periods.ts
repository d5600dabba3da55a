import { dateBounds, decadeOf } from './dates.ts';

/** A decade or a year of an edition. */
export interface Period {
  /** “1950s”, or “1953” where the whole edition lies within thirty years. */
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
  const years = dates.map((date) => dateBounds(date).from!.slice(0, 4));
  const short = Number(years.at(-1)) - Number(years[0]) < 30;
  const found = new Map<string, Period>();
  for (const [index, date] of dates.entries()) {
    const name = short ? years[index]! : decadeOf(date);
    const period = found.get(name) ?? { name, size: 0, first: index + 1 };
    found.set(name, { ...period, size: period.size + 1 });
  }
  return [...found.values()];
}
