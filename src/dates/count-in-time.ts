import { dateBounds } from './dates.ts';
import { createTimeScale, type TimeScale } from './time-scale.ts';

/** Documents of a month, year or decade. */
export interface Column {
  /** Its edges, in per cent of the scale. */
  from: number;
  to: number;
  size: number;
}

/** Months of up to so many years are counted; years of more, and decades of more still. */
const longestInMonths = 5;
const longestInYears = 120;

/**
 * Counts documents by the middle of their dates; those of no known date are left out.
 * @param dates EDTF
 * @returns the scale of all, and the months, years or decades that have documents
 */
export function countInTime(dates: string[]): { scale: TimeScale; columns: Column[] } {
  const bounds = dates.map(dateBounds);
  const scale = createTimeScale(bounds);
  const months = bounds.flatMap(({ from, to }) => {
    const [first = to, last = from] = [from, to];
    return first && last ? Math.floor((monthOf(first) + monthOf(last)) / 2) : [];
  });
  const years = (Math.max(...months) - Math.min(...months)) / 12;
  const step = years < longestInMonths ? 1 : years < longestInYears ? 12 : 120;
  const columns = [...Map.groupBy(months, (month) => Math.floor(month / step))].map(([index, { length }]) => ({
    from: scale.at(firstDayOf(index * step)),
    to: scale.at(firstDayOf((index + 1) * step)),
    size: length,
  }));
  return { scale, columns };
}

/** Months are counted from the first of year 0. */
function monthOf(day: string): number {
  const [year, month] = /^(-?\d+)-(\d\d)/.exec(day)!.slice(1).map(Number) as [number, number];
  return year * 12 + month - 1;
}

const firstDayOf = (month: number): string =>
  `${Math.floor(month / 12)}-${String((((month % 12) + 12) % 12) + 1).padStart(2, '0')}-01`;
