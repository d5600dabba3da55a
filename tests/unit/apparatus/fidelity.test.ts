import type { Element, ElementContent, Properties } from 'hast';
import { describe, expect, it } from 'vitest';
import { findDifference, sourceText } from '../../../src/apparatus/fidelity.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const span = (properties: Properties, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties,
  children,
});

describe('reading', () => {
  it.each([
    ['keeps the words of the source', span({}, text('It '), span({}, text('blew'))), 'It blew'],
    ['drops what the editors say', span({}, text('It blew'), span({ dataEditorial: '' }, text(' indeed'))), 'It blew'],
    [
      'puts back what the page shows otherwise',
      span({}, text('A '), span({ dataSource: 'light-\nhouse' }, text('lighthouse'))),
      'A light-\nhouse',
    ],
    [
      'puts back what the page shows not at all',
      span({}, text('It '), span({ dataSource: ' 8 ' }), text('blew')),
      'It  8 blew',
    ],
    [
      'takes the words of the outermost source',
      span({ dataSource: 'har- 9 bour' }, text('har'), span({ dataSource: '9' }), text('bour')),
      'har- 9 bour',
    ],
    [
      'drops a call of the editors, its number included',
      span({}, text('blew'), span({ dataEditorial: '' }, span({ dataSource: 'a' }, text('a')))),
      'blew',
    ],
  ])('%s', (_, node, expected) => {
    expect(sourceText(node)).toBe(expected);
  });
});

describe('firstDifference', () => {
  it('finds none where only white space differs', () => {
    expect(findDifference(' It\n\nblew  hard ', 'It blew hard')).toBeUndefined();
  });

  it.each([
    ['a letter', 'It blew hard', 'It blew hord', { offset: 9, source: 'It blew hard', here: 'It blew hord' }],
    ['a capital', 'It blew hard', 'it blew hard', { offset: 0, source: 'It blew hard', here: 'it blew hard' }],
    ['an accent', 'Le café', 'Le cafe', { offset: 6, source: 'Le café', here: 'Le cafe' }],
    ['a word less', 'It blew hard', 'It hard', { offset: 3, source: 'It blew hard', here: 'It hard' }],
    ['an end cut off', 'It blew hard', 'It blew', { offset: 7, source: 'It blew hard', here: 'It blew' }],
    ['an end too many', 'It blew', 'It blew hard', { offset: 7, source: 'It blew', here: 'It blew hard' }],
    ['nothing at all', 'It blew', '', { offset: 0, source: 'It blew', here: '(nothing)' }],
  ])('finds %s', (_, source, here, expected) => {
    expect(findDifference(source, here)).toEqual(expected);
  });

  it('quotes a few words only, from the beginning of one', () => {
    const source = 'The cutter lay off the bar until the tide served, and then the pilots came aboard with their dog.';
    const found = findDifference(source, source.replace('tide', 'time'))!;
    expect(found.source).toBe('bar until the tide served, and then the pilots');
    expect(found.here).toBe('bar until the time served, and then the pilots');
  });
});
