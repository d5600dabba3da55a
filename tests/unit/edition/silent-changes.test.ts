import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/markdown/check-content.ts';
import { editionWith, messages, type Changes } from './edition-with.ts';

const letter = 'documents/harbour-master-to-the-board.mdx';
const notice = 'documents/notice-to-mariners.mdx';
const report = 'documents/report-on-the-lamp.mdx';

const change = (from: string, to: string) => (content: string) => content.replace(from, () => to);
const read = (file: string) => readFileSync(join('tests/fixtures/edition', file), 'utf8');
const found = async (changes: Changes) => messages(await checkContent(editionWith(changes)));

/** What an editor may do unawares, and all that is said of it, up to the remedy. */
const unawares: [string, Changes, (string | RegExp)[]][] = [
  ...['\u00a0', '\u202f', '\u2028', '\u3000', '\ufeff'].map((space): [string, Changes, RegExp[]] => [
    `a space replaced by U+${space.charCodeAt(0).toString(16)}`,
    { [letter]: change('in haste', `in${space}haste`) },
    [
      RegExp(
        `^${letter}:55: The text differs from .*‹U\\+${space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`,
      ),
    ],
  ]),
  [
    'an accent of another coding',
    { [notice]: change('éteint', 'e\u0301teint') },
    [
      `${notice}:35: The text differs from notice-to-mariners.txt line 3: “éteint.” is composed (NFC) in the source and decomposed (NFD) in the text.`,
    ],
  ],
  [
    'three changes in one document',
    {
      [letter]: (mdx) =>
        mdx
          .replace('in haste', 'in hasty')
          .replace('chain; ', 'chain; ')
          .replace('a new chain', 'a new chian')
          .replace('H. Tarn\n', 'H. Tarm\n'),
    },
    [
      RegExp(`^${letter}:55: The text differs .* line 13`),
      RegExp(`^${letter}:61: The text differs .* line 28`),
      RegExp(`^${letter}:64: The text differs .* line 32`),
    ],
  ],
  [
    'a title that the source does not have',
    { [notice]: change('titleSupplied: true\n', '') },
    [`${notice}:2: The title “Notice to mariners” does not stand in the source.`],
  ],
  [
    'a date as printed that the source does not have',
    { [report]: change('printed: 20 February 1903', 'printed: 20th February 1903') },
    [`${report}:6: “20th February 1903” does not stand in the source.`],
  ],
  [
    'a date that contradicts the one printed',
    { [report]: change('edtf: "1903-02-20"', 'edtf: "1903-02-21"') },
    [`${report}:5: The source has “20 February 1903”, and edtf says 1903-02-21.`],
  ],
  [
    'a marking that was seen nowhere',
    { [report]: change('  marking: CONFIDENTIAL', '  marking: SECRET') },
    [`${report}:18: The marking “SECRET” stands neither in a <Marking> nor in a line of source.matter.`],
  ],
  [
    'a paragraph made a heading',
    { [letter]: change('\nH. Tarn', '\n### H. Tarn') },
    [`${letter}:64: “p-9 H. Tarn” is a heading of level 3; it is frozen as a paragraph.`],
  ],
  [
    'a heading put on another level',
    { [letter]: change('### The lamp', '## The lamp') },
    [`${letter}:57: “p-5 The lamp” is a heading of level 2; it is frozen as a heading of level 3.`],
  ],
  [
    'a paragraph parted',
    { [letter]: change(' and has held', '\n\nand has held') },
    [
      /^documents\/harbour-master-to-the-board\.mdx:57: The frozen anchor “p-5 The lamp \[heading 3\]” is now “p-5 and has held, though the stone \[paragraph\]”: a paragraph was parted\. /,
    ],
  ],
  [
    'two paragraphs joined',
    { [letter]: change('The lamp\n\n', 'The lamp ') },
    [
      /^documents\/harbour-master-to-the-board\.mdx:\d+: The frozen anchor “p-5 The lamp \[heading 3\]” is now “p-5 The lamp 4\. It needs/,
    ],
  ],
  [
    'a heading of the first level',
    { [letter]: change('### The lamp', '# The lamp') },
    [/^documents\/harbour-master-to-the-board\.mdx:\d+: A heading of the first level is the title of the page\./],
  ],
  [
    'a text with Windows line ends',
    { [letter]: (mdx) => mdx.replaceAll('\n', '\r\n') },
    [`${letter}: The file has Windows line ends (CR LF).`],
  ],
  [
    'a document that ends in .md',
    { 'documents/lamp.md': () => read(notice) },
    ['documents/lamp.md: The file is not read.'],
  ],
  ['names that end in .yml', { 'names/ships.yml': () => '[]' }, ['names/ships.yml: The file is not read.']],
  ['a second edition.yml', { 'edition.yml': () => read('edition.yaml') }, ['edition.yml: The file is not read.']],
  [
    'a thread in a folder',
    { 'threads/old/lamp.mdx': () => '---\n---\n' },
    ['threads/old/lamp.mdx: The file is not read.'],
  ],
  [
    'a source of no document',
    { 'sources/other.txt': () => 'Nothing.' },
    ['sources/other.txt: The file is the source of no document.'],
  ],
  [
    'two documents with one text',
    {
      'documents/notice-again.mdx': () => read(notice).replace('file: notice', 'file: again'),
      'sources/again-to-mariners.txt': () => read('sources/notice-to-mariners.txt'),
    },
    [`${notice}: The text is that of documents/notice-again.mdx.`],
  ],
  [
    'a frozen file that is no JSON',
    { 'frozen/anchors.json': (json) => json.slice(2) },
    [/^frozen\/anchors\.json: Invalid JSON: /],
  ],
];

describe('is no longer silent:', () => {
  it.each(unawares)('%s', async (_, changes, expected) => {
    const all = await found(changes);
    expect(all).toEqual(
      expected.map((each) =>
        typeof each === 'string' ? expect.stringContaining(`${each} `) : expect.stringMatching(each),
      ),
    );
  });
});

describe('is let stand:', () => {
  it.each<[string, Changes]>([
    [
      'a title in other capitals and quotation marks',
      { [report]: change('title: Report on the lamp', 'title: "REPORT on ‘the lamp’."') },
    ],
    [
      'a misdated document',
      {
        [report]: change(
          'edtf: "1903-02-20"\n',
          'edtf: "1904-02-20"\n  certainty: inferred\n  reason: The year is a slip.\n',
        ),
      },
    ],
    ['a date printed in another language', { [notice]: change('1903-05-02', '1903-06-02') }],
    [
      'a marking said to be seen elsewhere',
      {
        [report]: change('  marking: CONFIDENTIAL', '  marking: SECRET\n  seen: On the cover of the file, not copied.'),
      },
    ],
    ['files that hide', { 'documents/.notes.md': () => 'x', 'sources/.DS_Store': () => 'x' }],
    [
      'a change of kind that an editor has written down',
      {
        [letter]: change('\nH. Tarn', '\n### H. Tarn'),
        'frozen/anchors.json': change('p-9 H. Tarn [paragraph]', 'p-9 H. Tarn [heading 3]'),
      },
    ],
  ])('%s', async (_, changes) => {
    expect(await found(changes)).toEqual([]);
  });
});
