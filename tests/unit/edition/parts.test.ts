import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/markdown/check-content.ts';
import { cutToPart, findPart, type Part } from '../../../src/edition/parts/part.ts';
import { editionWith, messages, type Changes } from './edition-with.ts';

const cut = (part: Part, ...lines: string[]) => cutToPart(lines, findPart(lines, part, 'source.txt', 'letter.mdx'));

describe('the part of a file that is a document’s', () => {
  it.each<[string, Part, string[]]>([
    ['is the whole file where nothing is said', {}, ['One two', '', 'three', 'four five']],
    ['keeps the numbers of its lines', { lines: [{ from: 3, to: 3 }] }, ['', '', 'three', '']],
    [
      'may lie apart',
      {
        lines: [
          { from: 1, to: 2 },
          { from: 4, to: 4 },
        ],
      },
      ['One two', '', '', 'four five'],
    ],
    [
      'begins and ends within a line',
      { lines: [{ from: 1, to: 4 }], from: 'two', until: 'five' },
      ['two', '', 'three', 'four '],
    ],
    ['lies within one line', { lines: [{ from: 4, to: 4 }], from: 'four', until: 'five' }, ['', '', '', 'four ']],
  ])('%s', (_, part, expected) => {
    expect(cut(part, 'One two', '', 'three', 'four five')).toEqual(expected);
  });
});

const book = 'sources/copy-book.txt';
const carts = 'documents/carts-of-slate.mdx';
const wheel = 'documents/wheel-of-a-cart.mdx';
const notice = 'documents/notice-to-mariners.mdx';
const change = (from: string, to: string) => (content: string) => content.replace(from, () => to);
const read = (file: string) => readFileSync(join('tests/fixtures/edition', file), 'utf8');

/** Another source file for both of its documents. */
function sourceOfBoth(to: (source: string) => string): Changes {
  const source = to(read(book));
  const sha256 = `sha256: ${createHash('sha256').update(source).digest('hex')}`;
  const renew = (mdx: string) => mdx.replace(/sha256: \S+/, sha256);
  return { [book]: () => source, [carts]: renew, [wheel]: renew };
}

/** Each slip in saying which lines are whose, and all that an editor reads of it. */
const slips: [string, Changes, string[]][] = [
  [
    'lines of no document',
    { [carts]: (mdx) => mdx.replace('lines: 1-6', 'lines: 3-6').replace(/ {2}matter:\n.*\n/, '') },
    [
      `${book}:1: Line 1 belongs to no document. Add it to source.lines of a document and, if it is not its text, to source.matter there.`,
    ],
  ],
  [
    'lines of no document, blank ones between them',
    sourceOfBoth((source) => `${source}\nOne more.\n\nAnd the last.\n`),
    [
      `${book}:13: Lines 13–15 belong to no document. Add them to source.lines of a document and, if they are not its text, to source.matter there.`,
    ],
  ],
  [
    'words of no document within a line',
    {
      'frozen/anchors.json': undefined,
      [wheel]: (mdx) => mdx.replace('from: To the same', 'from: 9 January 1965').replace('## To the same, ', '## '),
    },
    [
      `${book}:6: “To the same,” in this line belongs to no document. Correct source.from or source.until, so that one document ends where the next begins.`,
    ],
  ],
  [
    'lines of two documents',
    {
      'frozen/anchors.json': undefined,
      [carts]: (mdx) =>
        mdx
          .replace('lines: 1-6\n  until: To the same', 'lines: 1-9')
          .concat(
            'To the same, 9 January 1965\n\nSir, the carts are still there; one has lost a wheel.\nThe slate is sold.\n',
          )
          .replace('send word.\n', 'send word. '),
    },
    [
      `${book}:6: “To the same, 9 January 1965” in this line belongs to two documents: ${carts} and ${wheel}. Say in source.lines which lines are whose; where one ends within a line, write source.until, and source.from in the next.`,
      `${book}:8: Lines 8–9 belong to two documents: ${carts} and ${wheel}. Say in source.lines which lines are whose; where one ends within a line, write source.until, and source.from in the next.`,
    ],
  ],
  [
    'two documents of one file that do not say which lines are theirs',
    { 'documents/notice-again.mdx': () => read(notice) },
    [
      `sources/notice-to-mariners.txt:2: Lines 2–7 belong to two documents: documents/notice-again.mdx and ${notice}. Say in source.lines which lines are whose; where one ends within a line, write source.until, and source.from in the next.`,
    ],
  ],
  [
    'first words that the line does not have',
    { [wheel]: change('from: To the same', 'from: To the Same') },
    [
      `${book}:6: “To the Same”, which is source.from of ${wheel}, does not stand in this line. Write words of the line, letter for letter.`,
    ],
  ],
  [
    'words that the line has twice',
    { [carts]: change('until: To the same', 'until: e') },
    [
      `${book}:6: “e”, which is source.until of ${carts}, stands more than once in this line. Write more of the words that follow.`,
    ],
  ],
  [
    'matter outside the lines of the document',
    { [wheel]: change('lines: [6-9, 11]\n', 'lines: 6\n  until: Please\n') },
    [
      `${wheel}:34: Invalid lines in item 1 of source.matter. These lines do not lie in one range of source.lines. Correct them, or add them there.`,
    ],
  ],
  [
    'an end before the beginning, in one line',
    {
      [wheel]: (mdx) =>
        mdx.replace('lines: [6-9, 11]\n', 'lines: 6\n  until: Please\n').replace(/ {2}matter:\n.*\n/, ''),
    },
    [
      `${book}:6: ${wheel} ends before “Please”, which does not stand after “To the same”, with which it begins. Correct source.from or source.until there.`,
    ],
  ],
  [
    'lines that the file does not have',
    { [wheel]: change('[6-9, 11]', '[6-9, 11-20]') },
    [`${book}: ${wheel} takes its lines up to 20, and there are 12. Correct source.lines there.`],
  ],
  [
    'ranges out of order',
    { [wheel]: change('[6-9, 11]', '[11, 6-9]') },
    [`${wheel}:30: Invalid item 2 of source.lines. Write each line once, in the order of the file.`],
  ],
  [
    'a place within a line and no lines',
    { [carts]: change('  lines: 1-6\n', '') },
    [
      `${carts}:29: Invalid source.until. It says where in a line the document begins or ends. Write beside it which lines, in source.lines.`,
    ],
  ],
  [
    'notes outside the lines of the document',
    { [carts]: change('  matter:', '  noteLines: [8]\n  matter:') },
    [
      `${carts}:31: Invalid item 1 of source.noteLines. These lines do not lie in one range of source.lines. Correct them, or add them there.`,
    ],
  ],
  [
    'a statement of rights outside the lines of the document',
    { [carts]: change('  statement: No rights reserved.', '  statement: No rights reserved.\n  lines: 11') },
    [
      `${carts}:24: Invalid rights.lines. These lines do not lie in one range of source.lines. Correct them, or add them there.`,
    ],
  ],
  [
    'a line of another document in the text',
    { [carts]: (mdx) => `${mdx}\nThe slate is sold.\n` },
    [
      `${carts}:39: The text differs from copy-book.txt line 6: the source has “Please send word.”, the text has “Please send word. The slate is sold.”. Restore the characters of the source, or record the change with <Emendation source="…" reason="…">.`,
    ],
  ],
];

describe('several documents in one file are refused for', () => {
  it.each(slips)('%s', async (_, changes, expected) => {
    expect(messages(await checkContent(editionWith(changes)))).toEqual(expected);
  });
});
