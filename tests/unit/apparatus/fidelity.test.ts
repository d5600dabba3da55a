import type { Element, ElementContent, Properties } from 'hast';
import { describe, expect, it } from 'vitest';
import { findDifferences, sourceText } from '../../../src/apparatus/fidelity.ts';

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

describe('findDifferences', () => {
  it.each([
    [' It\n\nblew  hard ', 'It blew hard'],
    ['\tIt blew\r\nhard', 'It blew hard'],
  ])('finds none where only white space differs', (source, here) => {
    expect(findDifferences(source, here)).toEqual([]);
  });

  it.each([
    ['a letter', 'It blew hard', 'It blew hord', { offset: 9, source: 'It blew hard', here: 'It blew hord' }],
    ['a capital', 'It blew hard', 'it blew hard', { offset: 0, source: 'It blew hard', here: 'it blew hard' }],
    ['an accent', 'Le café', 'Le cafe', { offset: 6, source: 'Le café', here: 'Le cafe' }],
    ['a word less', 'It blew hard', 'It hard', { offset: 3, source: 'It blew hard', here: 'It hard' }],
    ['an end cut off', 'It blew hard', 'It blew', { offset: 8, source: 'It blew hard', here: 'It blew' }],
    ['an end too many', 'It blew', 'It blew hard', { offset: 8, source: 'It blew', here: 'It blew hard' }],
    ['nothing at all', 'It blew', '', { offset: 0, source: 'It blew', here: '(nothing)' }],
  ])('finds %s', (_, source, here, expected) => {
    expect(findDifferences(source, here)).toEqual([expected]);
  });

  it.each(['\u00a0', '\u202f', '\u2028', '\u3000', '\ufeff', '\u200b', '\u00ad'])(
    'shows by its number what cannot be seen: %j',
    (sign) => {
      const number = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      for (const here of [`It${sign}blew`, `It blew${sign}`])
        expect(findDifferences('It blew', here)[0]!.here).toBe(here.replace(sign, `‹${number}›`));
    },
  );

  it('says where only the coding of an accent differs', () => {
    expect(findDifferences('Le cafe\u0301 bleu', 'Le caf\u00e9 bleu')).toMatchObject([
      { coded: '“cafe\u0301” is decomposed (NFD) in the source and composed (NFC) in the text' },
    ]);
  });

  const source = 'The cutter lay off the bar until the tide served, and then the pilots came aboard with their dog.';

  it('quotes a few words only, from the beginning of one', () => {
    const [found] = findDifferences(source, source.replace('tide', 'time'));
    expect(found!.source).toBe('bar until the tide served, and then the pilots');
    expect(found!.here).toBe('bar until the time served, and then the pilots');
  });

  it('finds each of several, two beside each other once', () => {
    const here = source.replace('cutter lay', 'cuter lie').replace('then the ', '').replace('dog', 'cat');
    expect(findDifferences(source, here).map(({ here: words }) => words)).toEqual([
      'The cuter lie off the bar until the t',
      'tide served, and pilots came aboard with their ',
      'aboard with their cat.',
    ]);
  });

  it('finds the first alone where nearly all differs', () => {
    const long = (word: string) => Array.from({ length: 5000 }, (_, index) => word + index).join(' ');
    expect(findDifferences(long('a'), long('b'))).toHaveLength(1);
  });
});
