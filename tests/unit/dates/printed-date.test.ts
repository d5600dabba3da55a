import { expect, test } from 'vitest';
import { contradicts } from '../../../src/dates/printed-date.ts';

test.each([
  ['3 September 1953', '1953-09-03'],
  ['August 3, 1951', '1951-08-03'],
  ['Thursday, the 3rd of September, 1953.', '1953-09-03'],
  ['Sept. 3, 1953', '1953-09'],
  ['4 March', '1902-03-04'],
  ['4 March', '1901/1902'],
  ['March 1902', '1902-03-04'],
  ['1902', '1902-03'],
  ['3/9/1953', '1953-09-03'],
  ['9/3/1953', '1953-09-03'],
  ['1953-09-03', '1953-09-03?'],
])('“%s” agrees with %s', (printed, edtf) => {
  expect(contradicts(printed, edtf)).toBe(false);
});

test.each([
  ['3 September 1953', '1953-09-04'],
  ['August 3, 1951', '1951-03-08'],
  ['4 March', '1902-03-05'],
  ['March 1902', '1902-04-04'],
  ['1902', '1903'],
  ['3/9/1953', '1953-10-03'],
  ['1953-09-03', '1953-09-04?'],
  ['3 September 1953', '../1953-09-02'],
])('“%s” contradicts %s', (printed, edtf) => {
  expect(contradicts(printed, edtf)).toBe(true);
});

test.each([
  'le 2 mai 1903',
  '13 Vendémiaire an IV',
  '10/21 March 1701/2',
  '30 Thermidor',
  'the summer of 1902',
  '45 March 1902',
  '昭和二十八年',
])('“%s” contradicts nothing', (printed) => {
  expect(contradicts(printed, '1600')).toBe(false);
});
