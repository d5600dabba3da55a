import { expect, it } from 'vitest';
import type { CslItem } from '../../../src/citation/item.ts';
import { formatCitation, formatShortCitation, type StyleName } from '../../../src/citation/styles.ts';

const URL = 'https://example.org/documents/x/';
const note: CslItem = {
  id: 'x',
  type: 'chapter',
  title: 'On chains & wicks',
  genre: 'note',
  author: [{ literal: 'Harbour Office' }],
  'container-title': 'Papiers du port',
  volume: 'II',
  editor: [{ literal: 'Quill' }],
  publisher: 'Jetty',
  'publisher-place': 'Dover',
  issued: { 'date-parts': [[1950]] },
  'original-date': { 'date-parts': [[1902, 3, 4]] },
  page: '7-9',
  language: 'en',
  source: 'Letters from Saltmere',
  URL,
};
const letter: CslItem = {
  id: 'x',
  type: 'personal_communication',
  title: 'To the Board',
  genre: 'letter',
  author: [{ literal: '[Hester Tarn?]' }],
  recipient: [{ literal: 'The Board' }],
  issued: { 'date-parts': [[1902, 3, 4]], circa: true },
  language: 'en',
  source: 'Letters from Saltmere',
  URL,
};

it.each<[string, CslItem, StyleName, string]>([
  [
    'a note printed later',
    note,
    'chicago',
    `Harbour Office, “On chains &#38; wicks,” note, March 4, 1902, in <i>Papiers du port</i>, ed. Quill, vol. II (Dover: Jetty, 1950), 7–9, ${URL}.`,
  ],
  [
    'a note printed later',
    note,
    'mla',
    `Harbour Office. “On chains &#38; wicks.” 4 March 1902. <i>Papiers du port</i>, edited by Quill, vol. II, Jetty, 1950, pp. 7–9. <i>Letters from Saltmere</i>, ${URL}.`,
  ],
  [
    'a note printed later',
    note,
    'apa',
    `Harbour Office. (1950). On chains &#38; wicks [Note, March 4, 1902]. In Quill (Ed.), <i>Papiers du port: II</i> (pp. 7–9). Jetty. ${URL}`,
  ],
  [
    'a letter of uncertain date',
    letter,
    'chicago',
    `[Hester Tarn?] to The Board, “To the Board,” letter, [March 4, 1902?], ${URL}.`,
  ],
  [
    'a letter of uncertain date',
    letter,
    'mla',
    `[Hester Tarn?]. <i>To the Board</i>. [4 March 1902?]. <i>Letters from Saltmere</i>, ${URL}.`,
  ],
  [
    'a letter of uncertain date',
    letter,
    'apa',
    `[Hester Tarn?]. (ca. 1902, March 4). <i>To the Board</i> [Letter to The Board]. ${URL}`,
  ],
])('%s', (_, item, style, cited) => {
  expect(formatCitation(item, style)).toBe(cited);
});

it.each<[StyleName, string]>([
  ['chicago', '(Dover: Jetty, 1902 – May 1903)'],
  ['mla', 'Jetty, 1902 – May 1903,'],
  ['apa', '(1902 – May 1903)'],
])('%s has an interval from a year to a month in words', (style, cited) => {
  expect(formatCitation({ ...note, issued: { 'date-parts': [[1902], [1903, 5]] } }, style)).toContain(cited);
});

it('cites without pages and address where a place follows', () => {
  expect(formatShortCitation(note)).toBe(
    'Harbour Office, “On chains & wicks,” note, March 4, 1902, in Papiers du port, ed. Quill, vol. II (Dover: Jetty, 1950)',
  );
});

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('cites what is called %s', (name) => {
  const item = { ...note, id: name, title: name, author: [{ literal: name }], editor: [{ family: name, given: name }] };
  const plain = { ...note, title: 'xyz', author: [{ literal: 'xyz' }], editor: [{ family: 'xyz', given: 'xyz' }] };
  for (const style of ['chicago', 'mla', 'apa'] as const) {
    const cited = formatCitation({ ...item, 'container-title': name }, style);
    expect(cited).toContain(name);
    expect(cited).not.toContain('\uffff');
    expect(formatCitation(plain, style)).toContain('xyz');
  }
});
