import edtf, { type Edtf } from 'edtf';
import { factWords } from '../words/words.ts';

/** The first and the last day that a date allows, as `YYYY-MM-DD`; `undefined` where the end is open. */
export interface Bounds {
  from: string | undefined;
  to: string | undefined;
}

/**
 * Reads an EDTF expression (ISO 8601-2): a day, month or year, with `?` or `~`, or an interval of two, either of which
 * can be open or unknown (`1953-07-27/..`, `/1650`); `..` is an interval that is open on both sides.
 * Sets and lists are rejected: the library's `max` of a set is wrong, and an interval means the same. So are digits left
 * open and times of day, of which the pages could only say something else.
 * @throws Error with one line on what to write instead
 */
export function parseDate(expression: string): Edtf {
  const known = parsed.get(expression);
  if (known) return known;
  const date = tryParse(expression);
  if (!date) {
    const shown = expression.length > longest ? `${expression.slice(0, longest)}…` : expression;
    throw new Error(`“${shown}” is not EDTF. Write 1953-10-08, 1953-10, 1953, 1953-10-08? or 1950/1953-10?`);
  }
  if (date.type !== 'Date' && date.type !== 'Interval') {
    throw new Error(
      `“${expression}” is an EDTF ${date.type.toLowerCase()}. Write a date, or an interval such as 1953-07-27/1953-10-08`,
    );
  }
  for (const end of endsOf(date)) {
    if (end?.unspecified?.value)
      throw new Error(
        `“${expression}” has digits left open. Write the years or days between which the date lies, such as 1950/1959`,
      );
    if (end?.precision === 0)
      throw new Error(`“${expression}” has a time of day. Write the day alone, such as 1953-10-08`);
    if (end && !/^(?!0000)\d{4}-/.test(day(end.min)!))
      throw new Error(
        `“${expression}” is not in the years 0001 to 9999. Write a year of four digits, or leave the date out`,
      );
  }
  parsed.set(expression, date);
  return date;
}

/** No date that we read is longer: two days, each with a sign on every part. */
const longest = 40;

function tryParse(expression: string): Edtf | undefined {
  if (expression.length > longest) return undefined;
  try {
    return readDate(expression);
  } catch {
    return undefined;
  }
}

/** The two ends of an interval, or the date as both; `undefined` for an end that is open or not known. */
function endsOf(date: Edtf): [Edtf | undefined, Edtf | undefined] {
  if (date.type !== 'Interval') return [date, date];
  const stated = (end: Edtf | null | undefined) => (end?.type === 'Date' ? end : undefined);
  return [stated(date.lower), stated(date.upper)];
}

/** Cached: the library takes a millisecond a date, and every list of documents needs all of theirs. */
const parsed = new Map<string, Edtf>();

/** Most dates are plain and parsed here, faster than by the library, which still finds the ends of months. */
function readDate(expression: string): Edtf {
  const plain = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|1\d|2[0-8]))?)?$/.exec(expression);
  if (!plain) return edtf(expression === '..' ? '../..' : expression);
  const [year, month, date] = plain.slice(1).map((digits) => (digits === undefined ? undefined : Number(digits)));
  const values = [year!, ...(month === undefined ? [] : [month - 1]), ...(date === undefined ? [] : [date])];
  return edtf({ type: 'Date', values });
}

/** The days between which an EDTF date or interval lies. */
export function dateBounds(expression: string): Bounds {
  const { min, max } = parseDate(expression);
  return { from: day(min), to: day(max) };
}

/** The first day that a date or interval names, its end where nothing is said of its beginning; `undefined` for `..`. */
export function firstDay(expression: string): string | undefined {
  const [from, to] = endsOf(parseDate(expression));
  return day((from ?? to)?.min ?? null);
}

/** Puts dates in order, by the first day that they name; those that name none come last. */
export const compareDates = (a: string, b: string): number =>
  (firstDay(a) ?? 'none').localeCompare(firstDay(b) ?? 'none', 'en');

/** The decade in which a date begins, as the search narrows by it: “1950s”. */
export function decadeOf(expression: string): string {
  const year = firstDay(expression)?.slice(0, 4);
  return year ? `${Math.floor(Number(year) / 10) * 10}s` : factWords.unknown;
}

/** Whether an end of the interval is open or not known; what lies beyond it cannot be said. */
export const isOpen = (expression: string): boolean => endsOf(parseDate(expression)).includes(undefined);

/** Whether either end of the expression is marked `?` or `~`. */
export function isUncertain(expression: string): boolean {
  return /[?~%]/.test(expression);
}

/**
 * The date as readers see it: “3 August 1951”, “8 October 1953?”, “October 1917 – 1927”, “after 27 July 1953”.
 * @param locale BCP 47 tag, which orders and names the parts
 */
export function formatDate(expression: string, locale: string): string {
  const date = parseDate(expression);
  if (date.type !== 'Interval') return formatSingleDate(date, locale);
  const [from, to] = endsOf(date).map((end) => end && formatSingleDate(end, locale));
  if (from && to) return `${from} – ${to}`;
  if (from) return factWords.after(from);
  return to ? factWords.before(to) : factWords.unknownDate;
}

function formatSingleDate(date: Edtf, locale: string): string {
  const precision = date.precision ?? 1;
  const said = formatOf(locale, precision).format(date.min!);
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
