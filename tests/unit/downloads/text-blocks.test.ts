import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { listTextBlocks } from '../../../src/downloads/text-blocks.ts';

const made = (html: string, bare?: boolean) =>
  listTextBlocks(fromHtml(html, { fragment: true }), bare).map(({ words }) => words);

describe('plain text', () => {
  test.each([
    ['paragraphs and headings', '<h2>A</h2>\n<p>b\nc</p>', ['A', 'b c']],
    [
      'a list, an item on a line',
      '<p>a:</p><ul>\n<li>one</li>\n<li>two<ul><li>three</li></ul></li>\n</ul>',
      ['a:', 'one', 'two', 'three'],
    ],
    [
      'numbers of paragraphs, and no marks of threads',
      '<p id="p-3"><a class="number" data-editorial></a>a <a class="thread" data-editorial></a>b</p>',
      ['[¶ 3] a b'],
    ],
    [
      'a list within an item, each with its number',
      '<ul><li id="p-1"><a class="number" data-editorial></a>a<ul><li id="p-2"><p><a class="number" data-editorial></a>b</p></li></ul></li></ul>',
      ['[¶ 1] a', '[¶ 2] b'],
    ],
    [
      'what has no number without one',
      '<p id="p-1"><a class="number" data-editorial></a>a</p><p class="omission">[…]</p><p>b</p>',
      ['[¶ 1] a', '[…]', 'b'],
    ],
    [
      'verse, a line on a line, under its number',
      '<p class="verse" id="p-4"><a class="number" data-editorial></a><span class="line">a</span>\n<span class="line" data-indent="1">b  c</span></p>',
      ['[¶ 4]\na\n  b c'],
    ],
    [
      'a table, a row on a line and tabs between cells, without what it is drawn with, under its number',
      '<div class="table" id="p-5"><a class="number" data-editorial></a><table><tr><td>a<span class="rule" data-source=" | "> </span></td><td>b </td></tr><tr><td> </td><td>c</td></tr></table></div><p>d</p>',
      ['[¶ 5]\na\tb\n\tc', 'd'],
    ],
    [
      'what would mean something else without its look',
      '<p>10<sup class="raised">2</sup> <s>lies</s> <span class="margin">Seen.</span></p>',
      ['10^{2} [[struck out:]] lies [[end]] [[in the margin:]] Seen. [[end]]'],
    ],
    ['a printed page between words', '<p>a <span role="doc-pagebreak" data-n="8"></span> b</p>', ['a [p. 8] b']],
    [
      'a printed page within a word',
      '<p>inte<span role="doc-pagebreak" data-n="24"></span>gration</p>',
      ['inte[p. 24]gration'],
    ],
    ['the call of a note', '<p>a<sup><a role="doc-noteref" data-source="(2)">2</a></sup></p>', ['a[^2]']],
    ['the call of a note of the editors', '<p>a<sup data-editorial><a role="doc-noteref">b</a></sup></p>', ['a[^b]']],
    [
      'the calls of notes whose numbers begin again, of a sign and of a letter of the source',
      ['p14-1 1', 'p14-s1 *', 's-a A']
        .map((each) => each.split(' '))
        .map(([anchor, words]) => `<sup><a role="doc-noteref" href="#fn-${anchor}">${words}</a></sup>`)
        .join(''),
      ['[^p14-1][^p14-*][^s:A]'],
    ],
    [
      'a note by its page',
      '<ol><li id="fn-p14-1"><span class="note-label">1</span> <div data-note="p14-1"><p>Own.</p></div></li></ol>',
      ['[^p14-1] Own.'],
    ],
    [
      'what an omission leaves out',
      '<p class="omission">[…] <span data-editorial>¶ 2 omitted</span></p>',
      ['[…] [[¶ 2 omitted]]'],
    ],
    ['a gap in the editors’ words', '<p class="lacuna" data-editorial>It ends.</p>', ['[[It ends.]]']],
    ['a reading as the page shows it', '<p><a class="emendation" data-source="a-\nb">ab</a></p>', ['ab']],
    [
      'a note, its label before its words',
      '<ol><li><span class="note-label">1</span> <div data-note="1"><p>Own.</p>\n<p>More.</p></div> <a role="doc-backlink">↑</a></li></ol>',
      ['[^1] Own.', 'More.'],
    ],
  ])('%s', (_, html, lines) => {
    expect(made(html)).toEqual(lines);
  });

  test.each([
    [
      'no number, call, page or word of the editors, and no notes',
      '<p id="p-1"><a class="number" data-editorial></a>inte<span role="doc-pagebreak" data-n="2"></span>gra<sup><a role="doc-noteref">1</a></sup>tion <span data-editorial>[a gap]</span></p><section role="doc-endnotes"><h2>Notes</h2></section>',
      ['integration'],
    ],
    [
      'words struck out, raised and in the margin, as they are',
      '<p>10<sup class="raised">2</sup> <s>lies</s>;<span class="margin">Seen.</span>good</p>',
      ['102 lies; Seen. good'],
    ],
    ['what the source says of an omission', '<p>[…] <span data-editorial>¶ 2 omitted</span></p>', ['[…]']],
    [
      'verse and tables in their lines',
      '<p class="verse" id="p-4"><a class="number" data-editorial></a><span class="line" data-indent="1">a</span><span class="line">b</span></p><div id="p-5"><a class="number" data-editorial></a><table><tr><td>a</td><td>b</td></tr></table></div>',
      ['  a\nb', 'a\tb'],
    ],
  ])('is bare of all but the words: %s', (_, html, lines) => {
    expect(made(html, true)).toEqual(lines);
  });

  test('tells which paragraph its lines are, and on which printed page each begins', () => {
    const blocks = listTextBlocks(
      fromHtml(
        '<ul><li id="p-1">a <span role="doc-pagebreak" data-n="8"></span>b<ul><li id="p-2">c</li></ul></li></ul><p>[…]</p><p id="p-3"><span role="doc-pagebreak" data-n="9"></span>d</p>',
        { fragment: true },
      ),
      true,
      '7',
    );
    expect(blocks).toEqual([
      { anchor: 'p-1', page: '7', words: 'a b' },
      { anchor: 'p-2', page: '8', words: 'c' },
      { anchor: undefined, page: '8', words: '[…]' },
      { anchor: 'p-3', page: '9', words: 'd' },
    ]);
  });
});
