import edtf, { type Edtf } from 'edtf';
import { factWords } from '../words/words.ts';

/** The first and the last day that a date allows, as `YYYY-MM-DD`; `undefined` where the end is open. */
export interface Bounds {
  from: string | undefined;
  to: string | undefined;
}

/**
 * Reads an EDTF expression (ISO 8601-2): a day, month or year, with `?` or `~`, or an interval of two.
 * Sets and lists are rejected: the library's `max` of a set is wrong, and an interval means the same.
 * @throws Error with one line on what to write instead
 */
export function parseDate(expression: string): Edtf {
  const known = parsed.get(expression);
  if (known) return known;
  let date: Edtf;
  try {
    date = readDate(expression);
  } catch {
    throw new Error(`“${expression}” is not EDTF. Write 1953-10-08, 1953-10, 1953, 1953-10-08? or 1950/1953-10?`);
  }
  if (date.type !== 'Date' && date.type !== 'Interval') {
    throw new Error(
      `“${expression}” is an EDTF ${date.type.toLowerCase()}. Write a date, or an interval such as 1953-07-27/1953-10-08`,
    );
  }
  parsed.set(expression, date);
  return date;
}

/** Cached: the library takes a millisecond a date, and every list of documents needs all of theirs. */
const parsed = new Map<string, Edtf>();

/** Most dates are plain and parsed here, faster than by the library, which still finds the ends of months. */
function readDate(expression: string): Edtf {
  const plain = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|1\d|2[0-8]))?)?$/.exec(expression);
  if (!plain) return edtf(expression);
  const [year, month, date] = plain.slice(1).map((digits) => (digits === undefined ? undefined : Number(digits)));
  const values = [year!, ...(month === undefined ? [] : [month - 1]), ...(date === undefined ? [] : [date])];
  return edtf({ type: 'Date', values });
}

/** The days between which an EDTF date or interval lies. */
export function dateBounds(expression: string): Bounds {
  const { min, max } = parseDate(expression);
  return { from: day(min), to: day(max) };
}

/** The decade in which a date begins, as the search narrows by it: “1950s”. */
export const decadeOf = (expression: string): string => `${dateBounds(expression).from!.slice(0, 3)}0s`;

/** Whether either end of the expression is marked `?` or `~`. */
export function isUncertain(expression: string): boolean {
  return /[?~%]/.test(expression);
}

/**
 * The date as readers see it: “3 August 1951”, “8 October 1953?”, “October 1917 – 1927”.
 * @param locale BCP 47 tag, which orders and names the parts
 */
export function formatDate(expression: string, locale: string): string {
  const date = parseDate(expression);
  if (date.type !== 'Interval') return formatSingleDate(date, locale);
  const [from, to] = [date.lower, date.upper].map((end) => (end?.precision ? formatSingleDate(end, locale) : '…'));
  return `${from} – ${to}`;
}

function formatSingleDate(date: Edtf, locale: string): string {
  const precision = date.precision ?? 1;
  const said = formatOf(locale, precision).format(date.min);
  const words = date.approximate?.value ? factWords.approximate(said) : said;
  return `${words}${date.uncertain?.value ? '?' : ''}`;
}

/** Cached: a format is slow to create and fast to use. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, precision: number): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision >= 2 && { month: 'long' }),
      ...(precision >= 3 && { day: 'numeric' }),
    });
  formats.set(key, format);
  return format;
}

function day(instant: number | null): string | undefined {
  return instant !== null && Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 10) : undefined;
}
