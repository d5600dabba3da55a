import { describe, expect, test } from 'vitest';
import { createFolioFinder } from '../../src/folios.ts';
import { parseSource } from '../../src/edition/source.ts';

/** A form, a line, and what `#` stands for in it; `undefined` where the line has another form. */
test.each([
  ['#', '19', '19'],
  ['- # -', '  - 19 -', '19'],
  ['[#]', '[17]', '17'],
  ['# SALTMERE RECORDS', '16\tSALTMERE  RECORDS', '16'],
  ['* #', 'The Log of the Bar xvii', 'xvii'],
  ['Page # of *', 'Page 3 of 12', '3'],
  ['#', '17*', '17*'],
  ['#', 'A-17', 'A-17'],
  ['Plate #', 'Plate III', 'III'],
  ['#', 'The crane', undefined],
  ['#', 'Ivory', undefined],
  ['# SALTMERE RECORDS', '16 Saltmere Records', undefined],
  ['SALTMERE *', 'SALTMERE', undefined],
  ['(#', '(3', '3'],
])('the form “%s” and the line “%s”', (form, line, label) => {
  const found = createFolioFinder({ head: [], foot: [form] })(line);
  expect(found?.label).toBe(label);
  if (label) expect(found).toEqual({ place: 'foot', form, label });
});

describe('a source with running heads', () => {
  const file = ['16 RECORDS', 'One two', '', 'three', '- 16 -', 'RIGHTS', '17 RECORDS', '4. Note'].join('\n');
  const source = parseSource(file, {
    matter: [{ lines: { from: 6, to: 6 }, what: 'Rights' }],
    noteText: { numbers: '#. …' },
    noteLines: [{ from: 7, to: 8 }],
    folios: { head: ['# RECORDS'], foot: ['- # -'] },
  });

  test('has a text without them, and knows where they stand', () => {
    expect(source.text).toBe('One two three');
    expect(source.notesApart.text).toBe('4. Note');
    expect(source.folios.map(({ line, place, label, offset }) => [line, place, label, offset])).toEqual([
      [1, 'head', '16', 0],
      [5, 'foot', '16', 11],
      [7, 'head', '17', 11],
    ]);
  });

  test('has them among the lines that are not its text, in order', () => {
    expect(source.matter.map(({ what, lines }) => [what, lines.map(({ line }) => line)])).toEqual([
      ['Running heads and page numbers', [1, 5]],
      ['Rights', [6]],
      ['Running heads and page numbers', [7]],
    ]);
  });
});
