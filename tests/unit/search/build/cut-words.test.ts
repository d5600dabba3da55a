import { expect, it } from 'vitest';
import { cutWords } from '../../../../src/search/build/cut-words.ts';

/** How words of these sizes are cut. */
const cut = (sizes: Record<string, number>, parts: number) =>
  cutWords(
    Object.entries(sizes).map(([word, size]) => ({ word, content: new Uint8Array(size) })),
    parts,
  ).map((part) => part.map(({ word }) => word).join(' '));

it('makes parts of about one size', () => {
  expect(cut({ anchor: 10, boat: 20, chain: 10, dues: 10, ebb: 10 }, 3)).toEqual([
    'anchor',
    'boat',
    'chain dues',
    'ebb',
  ]);
});

it('leaves what is large alone', () => {
  expect(cut({ anchor: 2, and: 90, boat: 2, chain: 2, ebb: 2 }, 2)).toEqual(['anchor', 'and', 'boat chain ebb']);
});

it('keeps together what begins with the same four characters', () => {
  expect(cut({ boat: 9, harbour: 1, harbours: 9, hard: 1, 和平共处: 9, 和平共处五: 9 }, 6)).toEqual([
    'boat',
    'harbour harbours',
    'hard',
    '和平共处 和平共处五',
  ]);
});

it('makes no part of nothing', () => {
  expect(cut({}, 1)).toEqual([]);
});
