import { expect, it } from 'vitest';
import { groupByPeriod } from '../../../src/dates/periods.ts';

it.each([
  ['years, where they are few', ['1951', '1951-08-03', '1953-09?'], ['1951: 2 from 1', '1953: 1 from 3']],
  [
    'decades, where they are many',
    ['1917-10', '1951', '1953', '1998?'],
    ['1910s: 1 from 1', '1950s: 2 from 2', '1990s: 1 from 4'],
  ],
  [
    'years, and apart from them those whose date is not known',
    ['../1951', '1953/..', '..'],
    ['1951: 1 from 1', '1953: 1 from 2', 'not known: 1 from 3'],
  ],
  ['nothing else, where no date is known', ['..'], ['not known: 1 from 1']],
])('counts documents by %s', (_, dates, expected) => {
  expect(groupByPeriod(dates).map(({ name, size, first }) => `${name}: ${size} from ${first}`)).toEqual(expected);
});
