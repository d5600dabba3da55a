import { describe, expect, it } from 'vitest';
import { createMentionFinder } from '../../../src/apparatus/mention-finder.ts';
import { name } from './name.ts';

describe('createMentionFinder', () => {
  const find = createMentionFinder([
    name('board', ['Harbour Board', 'Board']),
    name('harbour', ['Harbour']),
    name('ltd', ['Crane (Ltd)']),
    name('quoted', ['“new mole”']),
    name('regexp', ['a.b*c']),
    name('signs', ['C++', '(A)', '$1']),
    name('keeper', ['林海生']),
  ]);
  it.each([
    ['The Harbour Board met.', ['board:Harbour Board']],
    [
      "The Harbour was shut; the Board’s chair and the Board's clerk left.",
      ['harbour:Harbour', 'board:Board', 'board:Board'],
    ],
    ['Boards, Harbourmaster and harbour are other words.', []],
    ['Crane (Ltd) built the “new mole”.', ['ltd:Crane (Ltd)', 'quoted:“new mole”']],
    ['a.b*c is found, aXbbc is not.', ['regexp:a.b*c']],
    ['C++ and C, (A) or A, $1 or 1.', ['signs:C++', 'signs:(A)', 'signs:$1']],
    ['灯塔。林海生在一九〇三年点灯。', ['keeper:林海生']],
  ])('reads %s', (text, expected) => {
    expect(find(text).map(({ id, start, end }) => `${id}:${text.slice(start, end)}`)).toEqual(expected);
  });
});
