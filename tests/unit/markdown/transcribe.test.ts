import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { draftFrontmatter } from '../../../src/commands/first-frontmatter.ts';
import { checkContent } from '../../../src/markdown/check-content.ts';
import { transcribeSource, type TranscribeOptions } from '../../../src/markdown/transcribe.ts';

const plain: TranscribeOptions = { noteCall: '[#]', missingNotes: false };

/** An edition of new documents, one for each source. */
function editionOf(sources: (string | Buffer)[], reading: TranscribeOptions = plain): string {
  const edition = mkdtempSync(join(tmpdir(), 'edition-'));
  onTestFinished(() => rmSync(edition, { recursive: true }));
  for (const folder of ['sources', 'documents']) mkdirSync(join(edition, folder));
  writeFileSync(join(edition, 'edition.yaml'), 'title: New\nsubtitle: New.\nmethod: None.\nrights: None.\n');
  for (const [index, source] of sources.entries()) {
    const file = `${index}.txt`;
    const sha256 = createHash('sha256').update(source).digest('hex');
    const frontmatter = draftFrontmatter({
      title: 'New: “one”',
      titleSupplied: true,
      date: '1902-03?',
      kind: 'document',
      language: 'und',
      file,
      sha256,
      ...reading,
    });
    writeFileSync(join(edition, 'sources', file), source);
    writeFileSync(
      join(edition, 'documents', `${index}.mdx`),
      `---\n${frontmatter}---\n\n${transcribeSource(String(source), reading)}`,
    );
  }
  return edition;
}

const wrong = async (edition: string) => (await checkContent(edition)).map(({ message }) => message);

/** Lines that Markdown, MDX or the collapsing of white space could take for something else. */
const nasty = [
  '# Heading',
  '####### seven',
  '> quoted',
  '- item',
  '-',
  '+',
  '+ item',
  '* item',
  '*',
  '4. fourth',
  '4) fourth',
  '1986',
  '1986.',
  '===',
  '---',
  '***',
  '___',
  '- - -',
  '*emphasis* and **strong**',
  '_under_ snake_case_word',
  '`code` ``',
  '```',
  '~~~ fence',
  '~~struck~~',
  '| a | b |',
  '|---|---|',
  '[link](to) ![image](x.png)',
  '[def]: /url "title"',
  '[^1] literal',
  '[^1]: literal',
  '[x] done',
  '[ ] not done',
  '<Heron> & <b>bold</b> </p> <!-- comment -->',
  '<https://example.org>',
  '<',
  '< 3',
  'a<b',
  '{nearly}',
  '{',
  '}',
  '{/* comment */}',
  '${x}',
  'import x from "y"',
  'import',
  'export const a = 1',
  'exporters',
  '&amp; &#38; &copy &nosuch; &',
  '\\',
  '\\\\',
  '\\*',
  'ends in a backslash\\',
  'two spaces  ',
  'www.example.org http://example.org/a_b?c=*d* a.b@example.org',
  '    indented',
  '\ttab\tin\tit',
  'a\u00a0b\u2003c\u3000d',
  '\u00a0«\u00a0nord\u00a0»',
  '\ufeffbom',
  'line\u2028separator\u2029paragraph',
  'next\u0085line',
  'form\ffeed\vtab',
  'zero\u200bwidth soft\u00adhyphen',
  'قال الملك: «السلام» (٤).',
  'שָׁלוֹם 12, עולם',
  '平和共存とは何か。「戦争」',
  '和平共处五项原则',
  '👩‍🚀🇺🇳 é é',
  '[1] call',
  '[12]',
  '(#) [#] #',
  ':::note',
  '$math$',
  '"quotes" \'single\' -- ... (c)',
  '%',
  '@',
  '^',
  '=',
  'a*b*c 2*3',
  '**',
  '__init__',
  'doc:nothing#p-1 [a](doc:nothing)',
  '![',
  '](',
  ')[',
  '<PageBreak page="3" />',
  '<Name id="none">x</Name>',
  '```js {1}',
  '|x',
  'x|',
  '||',
];

describe('a new document gives back its source', () => {
  it('whatever stands alone', async () => {
    expect(await wrong(editionOf(nasty))).toEqual([]);
  }, 30_000);

  it('whatever stands between, before and after other words, whatever ends the lines', async () => {
    const around = nasty.map(
      (line, index) =>
        `\ufeffA word\n${line}\nand more\n\n${line} ${nasty[(index * 7 + 3) % nasty.length]}\r\n${line}\r\n\r\n${line}${line}\r\rA word, ${line}\r${line}. B`,
    );
    expect(await wrong(editionOf(around))).toEqual([]);
  }, 60_000);

  it('in texts of them all, in many orders', async () => {
    const texts = Array.from({ length: 12 }, (_, turn) =>
      nasty
        .map(
          (_, index) =>
            `${nasty[(index * (2 * turn + 1) + turn) % nasty.length]}${['\n', ' ', '\n\n', '\r\n'][(index + turn) % 4]}`,
        )
        .join(''),
    );
    expect(await wrong(editionOf(texts))).toEqual([]);
  }, 60_000);

  it.each(globSync('tests/fixtures/edition/sources/*').map((file) => [file]))('%s', async (file) => {
    const source = readFileSync(file);
    for (const noteCall of ['[footnoteRef:#]', '(#)', '[#]']) {
      const printed = [...source.toString().matchAll(/\[(\d+):\s/g)].every(([, number]) =>
        source.includes(noteCall.replace('#', number!)),
      );
      if (printed)
        expect(await wrong(editionOf([source], { noteCall, missingNotes: true, firstPage: 17 })), noteCall).toEqual([]);
    }
  });
});

describe('transcribe', () => {
  it.each<[string, string, Partial<TranscribeOptions>, string]>([
    ['keeps paragraphs and their lines', 'One\ntwo\r\n\r\n  three', {}, 'One\ntwo\n\nthree\n'],
    ['drops separators', 'One\n|\ntwo', {}, 'One\n\ntwo\n'],
    [
      'puts a note after the text',
      'One[2] two. [2: A *note*.] Three.',
      {},
      'One[^2] two.  Three.\n\n[^2]: A \\*note\\*.\n',
    ],
    ['knows other calls', 'One(2). [2: A note.]', { noteCall: '(#)' }, 'One[^2].\n\n[^2]: A note.\n'],
    [
      'knows longer calls',
      'One[footnoteRef:2]. [2: A note.]',
      { noteCall: '[footnoteRef:#]' },
      'One[^2].\n\n[^2]: A note.\n',
    ],
    ['leaves a number in brackets alone', 'One[19].', {}, 'One\\[19].\n'],
    [
      'says that the text of a note is missing, where it is asked to',
      'One[19]. Two[19].',
      { missingNotes: true },
      'One[^19]. Two\\[19].\n\n[^19]: <MissingNote />\n',
    ],
    ['leaves a lone number alone', 'One\n\n18\n\ntwo', {}, 'One\n\n18\n\ntwo\n'],
    ['turns a page within a sentence', 'One\n\n18\n\ntwo', { firstPage: 17 }, 'One <PageBreak page="18" /> two\n'],
    ['turns a page before a sentence', 'One.\n\n18\n\nTwo', { firstPage: 17 }, 'One.\n\n<PageBreak page="18" /> Two\n'],
    ['turns a page that nothing follows', 'One.\n18', { firstPage: 17 }, 'One. <PageBreak page="18" />\n'],
    ['takes no other number for a page', 'One.\n\n20\n\nTwo', { firstPage: 17 }, 'One.\n\n20\n\nTwo\n'],
  ])('%s', (_, source, reading, mdx) => {
    expect(transcribeSource(source, { ...plain, ...reading })).toBe(mdx);
  });

  it('refuses a note that the text does not call', () => {
    expect(() => transcribeSource('One(2). [2: A note.]', plain)).toThrow(
      'The source prints note 2 and does not call it as “[2]”. Say how it prints the number: --note-call "(#)".',
    );
  });
});
