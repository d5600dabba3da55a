import { expect, it } from 'vitest';
import { toEntry } from '../../../src/apparatus/cited-anchors.ts';
import { compareAnchors } from '../../../src/markdown/frozen-anchors.ts';

const anchor = (id: string, words: string, kind?: string) => ({ id, words, kind, line: undefined });
const text = [
  anchor('p-1', 'To the Board', 'heading 2'),
  anchor('page-8', ''),
  anchor('p-2', 'The mole', 'paragraph'),
  anchor('p-3', 'The lamp', 'paragraph'),
  anchor('fn-1', 'Tuesday'),
];
const frozen = text.map(toEntry);
const paragraphs = (...openings: string[]) =>
  openings.map((words, index) => anchor(`p-${index + 1}`, words, 'paragraph'));

it.each([
  ['nothing where nothing has changed', frozen, text, []],
  [
    'nothing in a list without kinds',
    ['p-1 To the Board', 'page-8', 'p-2 The mole', 'p-3 The lamp', 'fn-1 Tuesday'],
    text,
    [],
  ],
  ['nothing where the level of a heading is not frozen', ['p-1 To the Board [heading]'], text.slice(0, 1), []],
  [
    'a heading of another level',
    ['p-1 To the Board [heading 3]'],
    text.slice(0, 1),
    ['“p-1 To the Board” is a heading of level 2; it is frozen as a heading of level 3.'],
  ],
  ['nothing where a page or note is added', frozen, [...text, anchor('page-9', ''), anchor('fn-2', 'Or so')], []],
  [
    'each block of another kind',
    frozen,
    text.map((each) => (each.kind ? { ...each, kind: each.kind === 'heading 2' ? 'item' : 'heading 3' } : each)),
    [
      '“p-1 To the Board” is an item; it is frozen as a heading of level 2.',
      '“p-2 The mole” is a heading of level 3; it is frozen as a paragraph.',
      '“p-3 The lamp” is a heading of level 3; it is frozen as a paragraph.',
    ],
  ],
  [
    'a paragraph that was parted',
    paragraphs('The mole', 'The lamp', 'The end').map(toEntry),
    paragraphs('The mole', 'was finished', 'The lamp', 'The end'),
    ['The frozen anchor “p-2 The lamp [paragraph]” is now “p-2 was finished [paragraph]”: a paragraph was parted.'],
  ],
  [
    'two that were joined',
    paragraphs('The mole', 'The lamp', 'The end').map(toEntry),
    paragraphs('The mole', 'The end'),
    ['The frozen anchor “p-2 The lamp [paragraph]” is now “p-2 The end [paragraph]”.'],
  ],
  [
    'two that were joined further up',
    paragraphs('The mole', 'The lamp', 'The end', 'H. Tarn').map(toEntry),
    paragraphs('The mole', 'The end', 'H. Tarn'),
    ['The frozen anchor “p-2 The lamp [paragraph]” is now “p-2 The end [paragraph]”.'],
  ],
  [
    'the last paragraph, parted',
    paragraphs('The mole').map(toEntry),
    paragraphs('The mole', 'was finished'),
    ['“p-2 was finished [paragraph]” is not frozen: a paragraph before it was parted, or the text has grown.'],
  ],
  ['an anchor that is gone', frozen, text.slice(0, -1), ['The frozen anchor “fn-1 Tuesday” is gone.']],
])('finds %s', (_, entries, now, mistakes) => {
  expect(compareAnchors(entries, now).map(({ mistake }) => mistake)).toEqual(mistakes);
});
