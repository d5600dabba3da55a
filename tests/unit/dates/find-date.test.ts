import { expect, test } from 'vitest';
import { findDate } from '../../../src/dates/find-date.ts';
import { parseDate } from '../../../src/dates/dates.ts';

test.each([
  ['From the Daily Advertiser. Thursday, January 10, 1788', 'January 10, 1788', '1788-01-10'],
  ['Thursday, January 10, 1788 [1787]', 'January 10, 1788 [1787]', '[1787-01-10,1788-01-10]'],
  ['Saltmere, the 4th of March 1902.', '4th of March 1902', '1902-03-04'],
  ['Paris, le 1er février 1789', '1er février 1789', '1789-02-01'],
  ['PARIS, 14 AOUT 1789', '14 AOUT 1789', '1789-08-14'],
  ['Berlin, den 3. März 1848', '3. März 1848', '1848-03-03'],
  ['Москва, 5 марта 1918 г.', '5 марта 1918', '1918-03-05'],
  ['Madrid, 2 de mayo de 1808', '2 de mayo de 1808', '1808-05-02'],
  ['Sept. 12, 1902', 'Sept. 12, 1902', '1902-09-12'],
  ['Minutes for May 1951', 'May 1951', '1951-05'],
  ['Received 1951-05-03', '1951-05-03', '1951-05-03'],
  ['Wien, 3.12.1913', '3.12.1913', '1913-12-03'],
  ['Begun in May 1951, ended on 4 June 1951', 'May 1951', '1951-05'],
])('%s has the date %s', (words, printed, edtf) => {
  expect(findDate(words)).toEqual({ printed, edtf });
  expect(() => parseDate(edtf)).not.toThrow();
  expect(words).toContain(printed);
});

test.each([
  'The Federalist No. 29',
  '31 February 1902',
  'Room 4, 1902',
  'In 1902 the lamp',
  '12/5/1902',
  'Marching 1902',
])('%s has none that is certain', (words) => {
  expect(findDate(words)).toBeUndefined();
});
