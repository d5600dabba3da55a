import { describe, expect, it, test } from 'vitest';
import { compareDates, dateBounds, decadeOf, isUncertain, parseDate, formatDate } from '../../../src/dates/dates.ts';

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
  ])('%s lies between %s and %s', (expression, from, to) => {
    expect(dateBounds(expression)).toEqual({ from, to });
  });
});

describe('parseDate', () => {
  it.each([
    ['8 October 1953', 'is not EDTF. Write 1953-10-08'],
    ['1953-13', 'is not EDTF'],
    ['1953-02-30', 'is not EDTF'],
    ['', 'is not EDTF'],
    ['[1953-07-27..1953-10-08]', 'is an EDTF set. Write a date, or an interval'],
    ['{1953,1954}', 'is an EDTF list. Write a date, or an interval'],
    ['1953-21', 'is an EDTF season'],
    ['195', 'is an EDTF decade'],
    ['195X', 'has digits left open. Write the years or days between which the date lies, such as 1950/1959'],
    ['1953-XX/1954', 'has digits left open'],
    ['1953-10-08T10:00', 'has a time of day. Write the day alone, such as 1953-10-08'],
    ['-0044-03-15', 'is not in the years 0001 to 9999'],
    ['0000', 'is not in the years 0001 to 9999'],
    ['../0000', 'is not in the years 0001 to 9999'],
    ['1953/1950', 'is not EDTF'],
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
    ['1950/1953-10?', true],
  ])('%s: %s', (expression, expected) => {
    expect(isUncertain(expression)).toBe(expected);
  });
});

test('refuses 100,000 digits in few words', () => {
  expect(() => parseDate('1'.repeat(100_000))).toThrow(/^“1{40}…” is not EDTF\. Write 1953-10-08/);
});

test('dates are sorted by the first day that they name, those that name none last', () => {
  const dates = ['..', '1953/..', '1953-02', '../1950', '1952?', '/', '1917-10/1927', '/1903'];
  expect(dates.toSorted(compareDates)).toEqual([
    '/1903',
    '1917-10/1927',
    '../1950',
    '1952?',
    '1953/..',
    '1953-02',
    '..',
    '/',
  ]);
});

test.each([
  ['1951-08-03', '1950s'],
  ['../1903', '1900s'],
  ['0987', '980s'],
  ['..', 'not known'],
])('%s is of the decade “%s”', (date, decade) => {
  expect(decadeOf(date)).toBe(decade);
});
