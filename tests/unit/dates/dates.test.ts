import { describe, expect, it, test } from 'vitest';
import {
  compareDates,
  dateBounds,
  dateParts,
  decadeOf,
  formatDate,
  isUncertain,
  parseDate,
  yearOf,
} from '../../../src/dates/dates.ts';
import { toOldStyle } from '../../../src/dates/old-style.ts';

describe('formatDate', () => {
  it.each([
    ['1951-08-03', '3 August 1951'],
    ['1953-10-08?', '8 October 1953?'],
    ['1902-03', 'March 1902'],
    ['1902-03~', 'about March 1902'],
    ['1994', '1994'],
    ['1998?', '1998?'],
    ['1917-10/1927', 'October 1917 – 1927'],
    ['1950/1953-10?', '1950 – October 1953?'],
    ['1953-07-27/..', 'after 27 July 1953'],
    ['1650/', 'after 1650'],
    ['../1903?', 'before 1903?'],
    ['/1650', 'before 1650'],
    ['..', 'date not known'],
    ['../..', 'date not known'],
    ['/', 'date not known'],
    ['195X', '1950s'],
    ['19XX', 'between 1900 and 1999'],
    ['1951-XX', '1951'],
    ['1951-XX-XX', '1951'],
    ['1951-05-XX', 'May 1951'],
    ['195X/..', 'after 1950s'],
    ['1953-21', 'spring 1953'],
    ['1953-24~', 'about winter 1953'],
    ['-0043-03-15', '15 March 44 BC'],
    ['0000', '1 BC'],
    ['[1953,1954]', '1953 or 1954'],
    ['[1953-07-27..1953-10-08]', '27 July 1953 – 8 October 1953'],
    ['[..1953]', 'before 1953'],
    ['{1953,1954-05}', '1953 and May 1954'],
    ['2004?-06-11', '11 June 2004 (year uncertain)'],
    ['1951-08?-03', '3 August 1951 (year and month uncertain)'],
    ['?1951-08', 'August 1951 (year uncertain)'],
    ['1951-?08', 'August 1951 (month uncertain)'],
    ['1951-08-%03', '3 August 1951 (day uncertain and approximate)'],
    ['?2004-06-~11', '11 June 2004 (year uncertain, day approximate)'],
    ['?2004-06-11~', 'about 11 June 2004 (year uncertain)'],
    ['?1951-?08', 'August 1951?'],
    ['1951?-XX', '1951?'],
    ['1951-?XX', '1951?'],
    ['1951-05-XX~', 'about May 1951'],
    ['1951-?05-XX', 'May 1951 (month uncertain)'],
    ['1953-?22', 'summer 1953 (season uncertain)'],
    ['?-0043', '44 BC?'],
    ['?195X', '1950s?'],
    ['-0043-?03', 'March 44 BC (month uncertain)'],
    ['1950/1953-?10', '1950 – October 1953 (month uncertain)'],
    [toOldStyle('1700-02-29'), '29 February 1700 (Old Style)'],
    [toOldStyle('1917-10-25'), '25 October 1917 (Old Style)'],
    [toOldStyle('1700-12/1701~'), 'December 1700 – about 1701 (Old Style)'],
    [toOldStyle('-0100-02-29'), '29 February 101 BC (Old Style)'],
  ])('says %s as “%s”', (expression, said) => {
    expect(formatDate(expression, 'en-GB')).toBe(said);
  });

  it('orders and names the parts as the edition’s language does', () => {
    expect(formatDate('1903-05-02', 'en-US')).toBe('May 2, 1903');
    expect(formatDate('1903-05-02', 'fr')).toBe('2 mai 1903');
  });
});

describe('bounds', () => {
  it.each([
    ['1951-08-03', '1951-08-03', '1951-08-03'],
    ['1953-10-08?', '1953-10-08', '1953-10-08'],
    ['1904-02', '1904-02-01', '1904-02-29'],
    ['1994', '1994-01-01', '1994-12-31'],
    ['1917-10/1927', '1917-10-01', '1927-12-31'],
    ['1953-07-27/1953-10-08', '1953-07-27', '1953-10-08'],
    ['1903/..', '1903-01-01', undefined],
    ['../1903', undefined, '1903-12-31'],
    ['1650/', '1650-01-01', undefined],
    ['/1650', undefined, '1650-12-31'],
    ['..', undefined, undefined],
    ['/..', undefined, undefined],
    ['195X', '1950-01-01', '1959-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['1951-XX', '1951-01-01', '1951-12-31'],
    ['1904-02-XX', '1904-02-01', '1904-02-29'],
    ['1953-21', '1953-01-01', '1953-12-31'],
    ['-0043', '-0043-01-01', '-0043-12-31'],
    ['[1954,1951-05]', '1951-05-01', '1954-12-31'],
    ['[1953-07-27..1953-10-08]', '1953-07-27', '1953-10-08'],
    ['[1951,1953..]', '1951-01-01', undefined],
    [toOldStyle('1700-02-29'), '1700-03-11', '1700-03-11'],
    [toOldStyle('1700'), '1700-01-11', '1701-01-11'],
    [toOldStyle('1917-10-25/..'), '1917-11-07', undefined],
    [toOldStyle('0001-01-01'), '0000-12-30', '0000-12-30'],
  ])('%s lies between %s and %s', (expression, from, to) => {
    expect(dateBounds(expression)).toEqual({ from, to });
  });
});

describe('parseDate', () => {
  it.each([
    ['8 October 1953', 'is not EDTF. Write 1953-10-08'],
    ['1953-13', 'has a month 13. Write one from 01 to 12'],
    ['1953-02-30', 'names a day that there is not: February 1953 has 28 days.'],
    ['1951-11-31', 'names a day that there is not: November has 30 days.'],
    [
      '1700-02-29',
      'February 1700 has 28 days. Write the day, or the month alone; or, for Old Style, add calendar: julian',
    ],
    [toOldStyle('1700-02-30'), '“1700-02-30” names a day that there is not: February 1700 has 29 days'],
    [toOldStyle('25 October 1917'), '“25 October 1917” is not EDTF. Write 1917-10-25'],
    ['', 'is not EDTF'],
    ['195', 'is not EDTF'],
    ['1951-XX-12', 'has a day without its month. Write the year, such as 1951'],
    ['195X-05', 'has a month of a year that is left open. Write the year alone, such as 195X'],
    ['1953-10-08T10:00', 'has a time of day. Write the day alone, such as 1953-10-08'],
    ['-0000', 'is not EDTF'],
    ['1953/1950', 'ends before it begins'],
    ['[1953,1954}', 'is not EDTF'],
    ['22 November 1787', 'is not EDTF. Write 1787-11-22'],
    ['November 22, 1787', 'is not EDTF. Write 1787-11-22'],
    ['c. 1787', 'is not EDTF. Write 1787~'],
    ['March 1902?', 'is not EDTF. Write 1902-03?'],
    ['before 1903', 'is not EDTF. Write ../1903'],
    ['after 4 March 1902', 'is not EDTF. Write 1902-03-04/..'],
    ['the 1950s', 'is not EDTF. Write 195X'],
    ['44 BC', 'is not EDTF. Write -0043'],
    ['summer 1902', 'is not EDTF. Write 1902-22'],
    ['1902–1904', 'is not EDTF. Write 1902/1904'],
    ['undated', 'is not EDTF. Write .., or leave edtf out'],
    ['4/3/1902', 'is not EDTF. Write 1953-10-08, 1953-10,'],
    ['30 February 1902', 'is not EDTF. Write 1953-10-08, 1953-10,'],
  ])('refuses %s, and says what to write', (expression, message) => {
    expect(() => parseDate(expression)).toThrow(message);
  });
});

describe('isUncertain', () => {
  it.each([
    ['1953-10-08', false],
    ['1950/1953-10', false],
    ['1953-10-08?', true],
    ['1953~', true],
    ['1953%', true],
    ['195X', true],
    ['1951-XX', false],
    ['[1953,1954]', true],
    ['1950/1953-10?', true],
  ])('%s: %s', (expression, expected) => {
    expect(isUncertain(expression)).toBe(expected);
  });
});

test('refuses 100,000 digits in few words', () => {
  expect(() => parseDate('1'.repeat(100_000))).toThrow(/^“1{40}…” is not EDTF\. Write 1953-10-08/);
});

test('dates are sorted by the first day that they name, those that name none last', () => {
  const dates = [
    '1953-22',
    '1953-21',
    '-0043',
    '195X',
    '..',
    '1953/..',
    '1953-02',
    '../1950',
    '1952?',
    '/',
    '1917-10/1927',
    '/1903',
  ];
  expect(dates.toSorted(compareDates)).toEqual([
    '-0043',
    '/1903',
    '1917-10/1927',
    '195X',
    '../1950',
    '1952?',
    '1953/..',
    '1953-21',
    '1953-22',
    '1953-02',
    '..',
    '/',
  ]);
});

test('Old Style has its place by the same day of the Gregorian calendar', () => {
  const dates = ['1700-03-10', toOldStyle('1700-02-29'), '1700-03-12', toOldStyle('1700-12-31'), '1701-01-01'];
  expect(dates.toReversed().sort(compareDates)).toEqual([...dates.slice(0, 3), '1701-01-01', toOldStyle('1700-12-31')]);
});

test('Old Style has its year and decade as they are written, and no parts that a program could take for Gregorian', () => {
  expect([yearOf(toOldStyle('1699-12-31')), decadeOf(toOldStyle('1699-12-31'))]).toEqual([1699, '1690s']);
  expect(dateParts(toOldStyle('1699-12-31'))).toBeUndefined();
});

test.each([
  ['1951-08-03', '1950s'],
  ['../1903', '1900s'],
  ['0987', '980s'],
  ['..', 'not known'],
  ['195X', '1950s'],
  ['19XX', 'not known'],
  ['[1953,1954]', '1950s'],
  ['[1953,1964]', 'not known'],
  ['-0043', '40s BC'],
])('%s is of the decade “%s”', (date, decade) => {
  expect(decadeOf(date)).toBe(decade);
});
