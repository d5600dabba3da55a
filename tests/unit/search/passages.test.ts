import { describe, expect, it } from 'vitest';
import { makeExcerpt, findPassages, findPositions, type Fragment } from '../../../src/search/passages.ts';

/** A page as the index keeps it: two paragraphs, a printed page that begins in the second, and a note. */
const fragment: Fragment = {
  url: '/documents/letter/',
  content: 'To the Board The new mole has held. The crane wants a new chain, a new-made one. By the diary.',
  anchors: [
    { id: 'transcription', location: 0 },
    { id: 'p-1', location: 0 },
    { id: 'p-2', location: 3 },
    { id: 'page-8', location: 8 },
    { id: 'fnref-1', location: 10 },
    { id: 'notes', location: 17 },
    { id: 'fn-1', location: 17 },
  ],
  filters: {},
  meta: { firstPage: '7' },
};

describe('findPassages', () => {
  const found = (...positions: number[][]) =>
    findPassages(fragment, positions).map(({ id, page, hits }) => ({ id, page, hits }));

  it('are the paragraphs and notes in which the hits lie', () => {
    expect(found([0, 4, 17])).toEqual([
      { id: 'p-1', page: '7', hits: [0] },
      { id: 'p-2', page: '7', hits: [1] },
      { id: 'fn-1', page: undefined, hits: [0] }, // not the last page before the notes
    ]);
  });

  it('hold every term', () => {
    expect(found([0, 4], [5, 12])).toEqual([{ id: 'p-2', page: '7', hits: [1, 2, 9] }]);
  });

  it('are on the printed page of their first hit', () => {
    expect(found([9])).toEqual([{ id: 'p-2', page: '8', hits: [6] }]);
    expect(found([8])).toEqual([{ id: 'p-2', page: '8', hits: [5] }]);
  });

  it('count a word once that answers two terms', () => {
    expect(found([4], [4])).toEqual([{ id: 'p-2', page: '7', hits: [1] }]);
  });

  it('have no page where the source has none', () => {
    expect(
      findPassages({ ...fragment, anchors: fragment.anchors.filter(({ id }) => !id.startsWith('page')), meta: {} }, [
        [4],
      ])[0]!.page,
    ).toBeUndefined();
  });

  it('are none where nothing was looked for or found', () => {
    expect(found()).toEqual([]);
    expect(found([])).toEqual([]);
    expect(found([0], [])).toEqual([]);
  });
});

describe('findPositions', () => {
  it.each([
    ['takes the index at its word for a word', [4, 12], [4, 12]],
    ['finds all places of a spelling that the index names once', [4], [4, 12]],
    ['takes no word that is not like it, and no place behind the text', [4, 5, 40], [4, 12]],
  ])('%s', (_, locations, positions) => {
    expect(findPositions({ kind: 'word', words: 'new' }, fragment, locations)).toEqual(positions);
  });

  it.each([
    ['new mole', [4, 5]],
    ['New Mole', [4, 5]],
    ['mole has held', [5, 6, 7]],
    ['the', [1, 3, 8, 18]],
    ['new chain a', [12, 13, 14]],
    ['newmade one', [15, 16]],
    ['mole new', []],
    ['new moles', []],
    ['new mol', []],
  ])('finds the phrase “%s” by itself', (words, positions) => {
    expect(findPositions({ kind: 'phrase', words }, fragment, [])).toEqual(positions);
  });
});

describe('makeExcerpt', () => {
  const words = Array.from({ length: 100 }, (_, index) => `w${index}`);
  const around = (...hits: number[]) => {
    const { before, after, words: shown } = makeExcerpt({ id: 'p-1', page: undefined, pages: [], words, hits }, 4);
    return {
      before,
      after,
      first: shown[0]!.word,
      last: shown.at(-1)!.word,
      hits: shown.filter(({ hit }) => hit).map(({ word }) => word),
    };
  };

  it.each([
    [[0], { before: false, after: true, first: 'w0', last: 'w15', hits: ['w0'] }],
    [[50, 52, 90], { before: true, after: true, first: 'w46', last: 'w61', hits: ['w50', 'w52'] }],
    [[99], { before: true, after: false, first: 'w95', last: 'w99', hits: ['w99'] }],
  ])('of hits at %j', (hits, expected) => {
    expect(around(...hits)).toEqual(expected);
  });
});
