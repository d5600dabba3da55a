import type { Day } from './edtf.ts';

/** What stands after an EDTF expression whose days are those of the Julian calendar. */
const mark = ' (julian)';

/** A date of the Julian calendar, Old Style, as the functions here read it: `1700-02-29 (julian)`. */
export const toOldStyle = (expression: string): string => `${expression}${mark}`;

/** Whether a date is Old Style. */
export const isOldStyle = (expression: string): boolean => expression.endsWith(mark);

/** A date as an editor wrote it, without its calendar. */
export const withoutCalendar = (expression: string): string =>
  isOldStyle(expression) ? expression.slice(0, -mark.length) : expression;

/** The day of the Gregorian calendar that a day of the Julian one is; year 0 is 1 BC. Counted by Julian day numbers. */
export function toGregorian({ year, month, day }: Day): Day {
  const ofMarch = (month + 9) % 12; // counted from March, so that a leap day comes last
  const years = year + 4800 - Number(month <= 2);
  const number = day + Math.floor((153 * ofMarch + 2) / 5) + 365 * years + Math.floor(years / 4) - 32083;
  const date = new Date((number - 2440588) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
