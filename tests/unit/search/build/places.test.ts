import { expect, it } from 'vitest';
import { readPlaces, writePlaces, type Place } from '../../../../src/search/build/places.ts';

const cases: [what: string, numbers: number[], places: Place[]][] = [
  ['no place', [], []],
  ['places of one weight', [-25, 3, 4, 1], [3, 7, 8].map((at) => ({ at, weight: 24 }))],
  [
    'a weight each',
    [-25, 9, -145, 2],
    [
      { at: 9, weight: 24 },
      { at: 2, weight: 144 },
    ],
  ],
  ['the weight that is not written', [5, 1], [5, 6].map((at) => ({ at, weight: 25 }))],
];

it.each(cases)('%s: they are read and written as Pagefind does', (_, numbers, places) => {
  expect(readPlaces(numbers)).toEqual(places);
  expect(writePlaces(places)).toEqual(numbers);
  expect(writePlaces(places.toReversed())).toEqual(numbers);
});
