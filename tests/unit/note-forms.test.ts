import { describe, expect, it, test } from 'vitest';
import { findInlineNotes, labelKind, printCall, printLabel, type Forms } from '../../src/note-forms.ts';

const all = (form: string): Forms => ({ numbers: form, letters: form, signs: form });

describe('a note within the running text is found', () => {
  it.each<[string, string, Forms, [label: string, text: string][]]>([
    ['as the usual number', 'a[1] [1: b]', undefined, [['1', 'b']]],
    ['with a letter after its number', 'a[12a] [12a: b]', undefined, [['12a', 'b']]],
    ['whatever brackets it holds', '[1: a [b [c] d] e] f', undefined, [['1', 'a [b [c] d] e']]],
    ['over several paragraphs', '[1: a\n\nb] c', undefined, [['1', 'a\n\nb']]],
    ['in words', 'a[1] [Footnote 1: b]', all('[Footnote #: …]'), [['1', 'b']]],
    ['in words broken by a line end', '[Footnote\n1: b]', all('[Footnote #: …]'), [['1', 'b']]],
    ['by a letter', '[Footnote A: b]', all('[Footnote #: …]'), [['A', 'b']]],
    [
      'by a letter and number',
      '[E1: b] [E12: c]',
      { letters: '[#: …]' },
      [
        ['E1', 'b'],
        ['E12', 'c'],
      ],
    ],
    [
      'by a sign',
      '[*: b] [††: c]',
      all('[#: …]'),
      [
        ['*', 'b'],
        ['††', 'c'],
      ],
    ],
    ['in other brackets', 'a (note 1: b (c) d) e', all('(note #: …)'), [['1', 'b (c) d']]],
    [
      'twice under one number',
      '[1: a] [1: b]',
      undefined,
      [
        ['1', 'a'],
        ['1', 'b'],
      ],
    ],
  ])('%s', (_, text, forms, notes) => {
    expect(findInlineNotes(text, forms).map((note) => [note.label, note.text])).toEqual(notes);
  });

  it.each<[string, string, Forms]>([
    ['a call', 'a[1] b', undefined],
    ['a bracket of another kind', '[sic] [P: b]', undefined],
    ['a bracket that is never closed', '[1: a [b] c', undefined],
    ['a form of notes on lines of their own', '1. a', all('#. …')],
  ])('not in %s', (_, text, forms) => {
    expect(findInlineNotes(text, forms)).toEqual([]);
  });
});

test.each([
  ['12', 'numbers'],
  ['12a', 'numbers'],
  ['¹²', 'numbers'],
  ['A', 'letters'],
  ['E1', 'letters'],
  ['iv', 'letters'],
  ['*', 'signs'],
  ['‡‡', 'signs'],
  ['chapter', undefined],
  ['1.2', undefined],
])('%s is one of the %s', (label, kind) => {
  expect(labelKind(label)).toBe(kind);
});

test('a call and a label are printed in their form, a sign alone where nothing else is said', () => {
  expect([printCall(undefined, '3'), printCall(undefined, '*'), printCall({ numbers: '(#)' }, '3')]).toEqual([
    '[3]',
    '*',
    '(3)',
  ]);
  expect([printLabel(undefined, '3'), printLabel(undefined, '*'), printLabel({ numbers: '(#) …' }, '3')]).toEqual([
    '3. ',
    '* ',
    '(3) ',
  ]);
});
