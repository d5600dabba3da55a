import { daysIn } from './days-in.ts';
import { compareDay, readEdtf, type Day, type Edtf, type Single, type Stretch } from './edtf.ts';
import { isOldStyle, toGregorian } from './old-style.ts';
import { formatDecade } from './periods.ts';
import { interfaceLanguage, wordsIn } from '../words/languages.ts';
import { factWords } from '../words/words.ts';

/** The first and the last day that a date allows, as `YYYY-MM-DD`; `undefined` where the end is open. */
export interface Bounds {
  from: string | undefined;
  to: string | undefined;
}

/** Kept, since every list of documents needs all of their dates. */
const parsed = new Map<string, Edtf>();

/**
 * Reads an EDTF expression; `..` is a date that is not known.
 * @throws Error with one line on what to write instead
 */
export function parseDate(expression: string): Edtf {
  const date = parsed.get(expression) ?? readEdtf(expression);
  parsed.set(expression, date);
  return date;
}

/** A day as ISO 8601 writes it; years before 1 BC have a sign. */
function formatDay({ year, month, day }: Day): string {
  const [years, ...rest] = [Math.abs(year), month, day].map((part, index) =>
    String(part).padStart(index === 0 ? 4 : 2, '0'),
  );
  return `${year < 0 ? '-' : ''}${[years, ...rest].join('-')}`;
}

/** The earlier or the later of some days; `undefined` if one of them is open. */
function outermost(days: (Day | undefined)[], sign: 1 | -1): string | undefined {
  const known = days.filter((each) => each !== undefined);
  if (known.length < days.length) return undefined;
  return formatDay(known.reduce((a, b) => (sign * compareDay(a, b) <= 0 ? a : b)));
}

/** The days between which an EDTF date, interval or set lies, in its own calendar. */
export function writtenBounds(expression: string): Bounds {
  return boundsOf(expression, (day) => day);
}

/** The same in the Gregorian calendar, by which dates are sorted and drawn: Old Style is converted here, and only for that. */
export function dateBounds(expression: string): Bounds {
  return boundsOf(expression, isOldStyle(expression) ? toGregorian : (day) => day);
}

function boundsOf(expression: string, calendar: (day: Day) => Day): Bounds {
  const { parts } = parseDate(expression);
  return {
    from: outermost(
      parts.map(({ from }) => from && calendar(from.first)),
      1,
    ),
    to: outermost(
      parts.map(({ to }) => to && calendar(to.last)),
      -1,
    ),
  };
}

/** The date that is named first: its beginning, or its end where nothing is said of the beginning. */
function firstNamed(expression: string): Single | undefined {
  const named = parseDate(expression).parts.flatMap(({ from, to }) => from ?? to ?? []);
  return named.reduce<Single | undefined>((a, b) => (a && compareDay(a.first, b.first) <= 0 ? a : b), undefined);
}

/** The first day that a date or interval names, its end where nothing is said of its beginning; `undefined` for `..`. */
export function firstDay(expression: string): string | undefined {
  const named = firstNamed(expression);
  return named && formatDay(named.first);
}

/**
 * Puts dates in order, by the first day that they name; those that name none come last. Old Style has its place by the
 * same day of the Gregorian calendar.
 */
export function compareDates(a: string, b: string): number {
  const [first, second] = [firstNamed(a), firstNamed(b)];
  if (!first || !second) return Number(!first) - Number(!second);
  const [one, other] = [sortedBy(a, first.first), sortedBy(b, second.first)];
  return compareDay(one, other) || (first.season ?? 0) - (second.season ?? 0);
}

const sortedBy = (expression: string, day: Day): Day => (isOldStyle(expression) ? toGregorian(day) : day);

/** The year by which a date is sorted: of the first day that it names, Old Style converted; `undefined` where it names none. */
export function sortedYear(expression: string): number | undefined {
  const named = firstNamed(expression);
  return named && sortedBy(expression, named.first).year;
}

/** The year in which a date begins, as it is written; `undefined` where it is not known. */
export function yearOf(expression: string): number | undefined {
  const { type, parts } = parseDate(expression);
  const named = firstNamed(expression);
  if (!named || named.first.year !== named.last.year) return undefined;
  const sure =
    type !== 'one of' || parts.every(({ from, to }) => [from, to].every((end) => end?.last.year === named.first.year));
  return sure ? named.first.year : undefined;
}

/** The decade in which a date begins, as the search narrows by it: “1950s”; “not known” where it may be another. */
export function decadeOf(expression: string): string {
  const named = firstNamed(expression);
  const { type, parts } = parseDate(expression);
  const ends = type === 'one of' ? parts.flatMap(({ from, to }) => [from, to]) : [named];
  const decades = ends.flatMap((end) =>
    end ? [end.first, end.last].map(({ year }) => formatDecade(year)) : undefined,
  );
  return decades[0] !== undefined && new Set(decades).size === 1 ? decades[0] : factWords.unknown;
}

/** Whether an end of the interval is open or not known; what lies beyond it cannot be said. */
export const isOpen = (expression: string): boolean => parseDate(expression).parts.some(({ from, to }) => !from || !to);

/** Whether a date or a part of it is marked `?`, `~` or `%`. */
export const isQualified = (expression: string): boolean => /[?~%]/.test(expression);

/** Whether a date or a part of it is marked `?`, `~` or `%`, is one of several, or leaves digits of its year open. */
export function isUncertain(expression: string): boolean {
  return isQualified(expression) || expression.startsWith('[') || /\dX/.test(expression);
}

/** A day, month or year as numbers, or the two ends of a time; `undefined` for what these cannot say, Old Style too. */
export function dateParts(expression: string): number[][] | undefined {
  const { type, parts, oldStyle } = parseDate(expression);
  if (oldStyle) return undefined;
  if (type !== 'single' && type !== 'interval') return undefined;
  const { from, to } = parts[0]!;
  const all = (type === 'single' ? [from] : [from, to]).map((end) => end && numbersOf(end));
  return all.every((each) => each !== undefined) ? all : undefined;
}

function numbersOf({ precision, first: { year, month, day } }: Single): number[] | undefined {
  if (year < 1) return undefined;
  return {
    year: [year],
    month: [year, month],
    day: [year, month, day],
    season: undefined,
    decade: undefined,
    century: undefined,
  }[precision];
}

/**
 * The date as readers see it: “3 August 1951”, “8 October 1953?”, “October 1917 – 1927”, “after 27 July 1953”,
 * “1950s”, “spring 1953”, “1953 or 1954”, “29 February 1700 (Old Style)”, “3 August 1951 (year and month uncertain)”.
 * @param language BCP 47 tag, whose words and order it has; in English where the interface has no words in it
 */
export function formatDate(expression: string, language: string): string {
  const locale = interfaceLanguage(language);
  const { factWords } = wordsIn(locale);
  const { type, parts, oldStyle } = parseDate(expression);
  const said = parts.map((part) => formatStretch(part, locale));
  const list = () =>
    new Intl.ListFormat(locale, { type: type === 'one of' ? 'disjunction' : 'conjunction' }).format(said);
  const words = said.length === 1 ? said[0]! : list();
  return oldStyle ? factWords.oldStyle(words) : words;
}

function formatStretch(stretch: Stretch, locale: string): string {
  const { factWords } = wordsIn(locale);
  const [from, to] = [stretch.from, stretch.to].map((end) => end && formatSingle(end, locale));
  if (stretch.from === stretch.to && from) return from;
  if (from && to) return `${from} – ${to}`;
  if (from) return factWords.after(from);
  return to ? factWords.before(to) : factWords.unknownDate;
}

function formatSingle(date: Single, locale: string): string {
  const { factWords } = wordsIn(locale);
  const { uncertain, approximate, parts } = date.doubt;
  const name = nameOf(date, locale);
  const about = approximate ? factWords.approximate(name) : name;
  const words = uncertain ? factWords.uncertain(about) : about;
  if (parts.length === 0) return words;
  const doubts = Map.groupBy(parts, factWords.doubt);
  return factWords.doubtfulParts(
    words,
    [...doubts].map(([doubt, doubtful]) => [doubt, doubtful.map(({ part }) => part)]),
  );
}

function nameOf({ precision, first, last, season }: Single, locale: string): string {
  const { factWords } = wordsIn(locale);
  if (precision === 'century') return factWords.between(first.year, last.year);
  if (precision === 'decade') return factWords.decade(last.year - 9);
  const instant = new Date(0);
  // A leap day that only the Julian calendar has is said of a leap year of ours, and its own year put in.
  const ownYear = first.day <= daysIn(first.year, first.month);
  instant.setUTCFullYear(ownYear ? first.year : first.year < 1 ? -4 : 2000, first.month - 1, first.day);
  const said = formatOf(locale, precision, first.year < 1)
    .formatToParts(instant)
    .map(({ type, value }) =>
      type === 'year' && !ownYear ? String(first.year < 1 ? 1 - first.year : first.year) : value,
    )
    .join('');
  if (precision === 'season') return factWords.season(season!, said);
  return precision === 'day' ? factWords.day(said) : said;
}

/** Cached: a format is slow to create and fast to use. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, precision: Single['precision'], era: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${precision} ${era}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(era && { era: 'short' }),
      ...(['month', 'day'].includes(precision) && { month: 'long' }),
      ...(precision === 'day' && { day: 'numeric' }),
    });
  formats.set(key, format);
  return format;
}
