import { months } from '../words/en/months.ts';
import { daysIn } from './days-in.ts';
import { readDoubt, type Doubt } from './doubt.ts';
import { suggestEdtf } from './english-date.ts';
import { isOldStyle, withoutCalendar } from './old-style.ts';

/** A day of a calendar, year 0 being 1 BC. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** A century, decade, year, season, month or day, with the days between which it lies. */
export interface Single {
  precision: 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';
  first: Day;
  last: Day;
  /** 21 spring, 22 summer, 23 autumn, 24 winter. */
  season?: number;
  doubt: Doubt;
}

/** A stretch of time, `undefined` for an end that is open or not known. */
export interface Stretch {
  from: Single | undefined;
  to: Single | undefined;
}

/** What an expression names: one date, an interval, one of several, or all of several. */
export interface Edtf {
  type: 'single' | 'interval' | 'one of' | 'all of';
  /** Its parts; a single date is a stretch from itself to itself. */
  parts: Stretch[];
  /** Whether its days are those of the Julian calendar, Old Style. */
  oldStyle: boolean;
}

/**
 * Reads EDTF (ISO 8601-2), levels 0 to 2 as far as documents need them: days, months, seasons and years, of the era
 * before Christ too, digits left open at the end (`195X`, `1951-XX`), `?`, `~` and `%` of the whole or of single parts,
 * intervals with open ends, and sets (`[1953,1954]`, `{1953,1954}`), in the Gregorian calendar or, after `toOldStyle`, the Julian one.
 * @throws Error with one line on what to write instead
 */
export function readEdtf(expression: string): Edtf {
  const oldStyle = isOldStyle(expression);
  return { ...readExpression(withoutCalendar(expression), oldStyle), oldStyle };
}

function readExpression(expression: string, oldStyle: boolean): Omit<Edtf, 'oldStyle'> {
  if (expression.length > longest) throw notEdtf(`${expression.slice(0, 40)}…`);
  const set = /^(?:\[(.+)\]|\{(.+)\})$/.exec(expression);
  if (set)
    return {
      type: set[1] ? 'one of' : 'all of',
      parts: (set[1] ?? set[2]!).split(',').map((part) => readStretch(part.trim(), '..', expression, oldStyle)),
    };
  const interval = expression === '..' ? '/' : expression.replace(/^\.\.(?=\/)|(?<=\/)\.\.$/g, '');
  return {
    type: interval.includes('/') ? 'interval' : 'single',
    parts: [readStretch(interval, '/', expression, oldStyle)],
  };
}

/** No expression that we read is longer. */
const longest = 100;

function readStretch(part: string, sign: string, whole: string, oldStyle: boolean): Stretch {
  const at = part.indexOf(sign);
  if (at < 0) {
    const single = readSingle(part, whole, oldStyle);
    return { from: single, to: single };
  }
  const [from, to] = [part.slice(0, at), part.slice(at + sign.length)].map((end) =>
    end === '' ? undefined : readSingle(end, whole, oldStyle),
  );
  if (from && to && compareDay(from.first, to.last) > 0) throw notEdtf(whole, 'ends before it begins');
  return { from, to };
}

const signs = '[?~%]?';
const single = RegExp(
  `^${signs}(-?\\d\\d(?:\\d\\d|\\dX|XX))${signs}(?:-${signs}(\\d\\d|XX)${signs}(?:-${signs}(\\d\\d|XX)${signs})?)?$`,
);

function readSingle(words: string, whole: string, oldStyle: boolean): Single {
  if (/T\d\d:/.test(words)) throw new Error(`“${whole}” has a time of day. Write the day alone, such as 1953-10-08`);
  const [, written, ofMonth, ofDay] = single.exec(words) ?? [];
  if (written === undefined || written === '-0000') throw notEdtf(whole);
  const doubt = readDoubt(words);
  if (written.includes('X')) {
    if (ofMonth !== undefined && !(ofMonth === 'XX' && (ofDay ?? 'XX') === 'XX'))
      throw new Error(`“${whole}” has a month of a year that is left open. Write the year alone, such as ${written}`);
    if (written.startsWith('-')) throw notEdtf(whole);
    const precision = written.endsWith('XX') ? 'century' : 'decade';
    const [first, last] = ['0', '9'].map((digit) => Number(written.replaceAll('X', digit)));
    return { precision, ...days(first || 1, last!), doubt };
  }
  const year = Number(written);
  if (ofMonth === 'XX' && ofDay !== undefined && ofDay !== 'XX')
    throw new Error(`“${whole}” has a day without its month. Write the year, such as ${written}`);
  if (ofMonth === undefined || ofMonth === 'XX') return { precision: 'year', ...days(year), doubt };
  const month = Number(ofMonth);
  if (month >= 21 && month <= 24 && ofDay === undefined)
    return { precision: 'season', season: month, ...days(year), doubt };
  if (month < 1 || month > 12)
    throw new Error(`“${whole}” has a month ${ofMonth}. Write one from 01 to 12, or a season from 21 to 24`);
  const length = daysIn(year, month, oldStyle);
  if (ofDay === undefined || ofDay === 'XX')
    return { precision: 'month', first: { year, month, day: 1 }, last: { year, month, day: length }, doubt };
  const day = Number(ofDay);
  if (day < 1 || day > length) {
    const leap = month === 2 ? ` ${written}` : '';
    const julian = day >= 1 && day <= daysIn(year, month, true) ? '; or, for Old Style, add calendar: julian' : '';
    throw new Error(
      `“${whole}” names a day that there is not: ${months[month - 1]}${leap} has ${length} days. Write the day, or the month alone${julian}`,
    );
  }
  return { precision: 'day', first: { year, month, day }, last: { year, month, day }, doubt };
}

const days = (first: number, last = first) => ({
  first: { year: first, month: 1, day: 1 },
  last: { year: last, month: 12, day: 31 },
});

/** Below zero if the first of two days is the earlier. */
export const compareDay = (a: Day, b: Day): number => a.year - b.year || a.month - b.month || a.day - b.day;

/** Refuses an expression; where it reads as a date in English, with the EDTF to write. */
function notEdtf(expression: string, why = 'is not EDTF'): Error {
  return new Error(
    `“${expression}” ${why}. Write ${suggestEdtf(expression) ?? '1953-10-08, 1953-10, 1953, 1953-10-08? or 1950/1953-10?'}`,
  );
}
