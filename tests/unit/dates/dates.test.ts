import { describe, expect, it } from 'vitest';
import { dateBounds, isUncertain, parseDate, formatDate } from '../../../src/dates/dates.ts';

describe('sayDate', () => {
  it.each([
    ['1951-08-03', '3 August 1951'],
    ['1953-10-08?', '8 October 1953?'],
    ['1902-03', 'March 1902'],
    ['1902-03~', 'about March 1902'],
    ['1994', '1994'],
    ['1998?', '1998?'],
    ['1917-10/1927', 'October 1917 – 1927'],
    ['1950/1953-10?', '1950 – October 1953?'],
    ['1903/..', '1903 – …'],
    ['../1903', '… – 1903'],
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
