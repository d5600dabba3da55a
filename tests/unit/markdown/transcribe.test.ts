import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { draftFrontmatter } from '../../../src/commands/draft/frontmatter.ts';
import { checkContent } from '../../../src/markdown/check-content.ts';
import { transcribeSource, type Transcription, type TranscribeOptions } from '../../../src/markdown/transcribe.ts';

const plain: TranscribeOptions = { missingNotes: false };

/** An edition of new documents, one for each source. */
function editionOf(sources: (string | Buffer)[], reading: TranscribeOptions = plain): string {
  const edition = mkdtempSync(join(tmpdir(), 'edition-'));
  onTestFinished(() => rmSync(edition, { recursive: true }));
  for (const folder of ['sources', 'documents']) mkdirSync(join(edition, folder));
  writeFileSync(join(edition, 'edition.yaml'), 'title: New\nsubtitle: New.\nmethod: None.\nrights: None.\n');
  for (const [index, source] of sources.entries()) {
    const file = `${index}.txt`;
    const sha256 = createHash('sha256').update(source).digest('hex');
    const { mdx, notes, pages } = transcribeSource(String(source), reading);
    const frontmatter = draftFrontmatter({
      title: { words: 'New: “one”', isProposal: false },
      titleSupplied: true,
      date: { edtf: '1902-03?', isProposal: false },
      kind: 'document',
      language: 'und',
      file,
      sha256,
      notes,
      firstPage: pages?.firstPage ?? reading.firstPage,
      folios: pages?.forms,
    });
    writeFileSync(join(edition, 'sources', file), source);
    writeFileSync(join(edition, 'documents', `${index}.mdx`), `---\n${frontmatter}---\n\n${mdx}`);
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
    [
      'finds the numbers at the feet of pages',
      'One\n- 7 -\ntwo-\n- 8 -\nthree.\n- 9 -\n',
      {},
      'One <PageBreak page="8" /> two- <PageBreak page="9" /> three.\n',
    ],
    [
      'finds running heads',
      '16 SALTMERE RECORDS\n\nOne\n\nTHE LOG 17\n\ntwo.\n\n18 SALTMERE RECORDS\nThree.\n',
      {},
      'One <PageBreak page="17" /> two.\n\n<PageBreak page="18" /> Three.\n',
    ],
    [
      'leaves chapters alone',
      'CHAPTER 2\nA\nCHAPTER 3\nB\nCHAPTER 4\nC',
      {},
      'CHAPTER 2\nA\nCHAPTER 3\nB\nCHAPTER 4\nC\n',
    ],
    [
      'leaves alone what is not numbered in order',
      'A\n- 7 -\nB\n- 9 -\nC\n- 10 -',
      {},
      'A\n\\- 7 -\nB\n\\- 9 -\nC\n\\- 10 -\n',
    ],
    ['takes no other number for a page', 'One.\n\n20\n\nTwo', { firstPage: 17 }, 'One.\n\n20\n\nTwo\n'],
  ])('%s', (_, source, reading, mdx) => {
    expect(transcribeSource(source, { ...plain, ...reading }).mdx).toBe(mdx);
  });

  it.each([
    ['at the foot', 'One\n- 7 -\ntwo-\n- 8 -\nthree.\n- 9 -\n'],
    ['at the head', '16 SALTMERE RECORDS\n\nOne\n\nTHE LOG 17\n\ntwo.\n\n18 SALTMERE RECORDS\nThree.\n'],
  ])('makes a document without mistakes of pages numbered %s', async (_, source) => {
    expect(await wrong(editionOf([source], plain))).toEqual([]);
  });

  it.each<[string, string, Partial<TranscribeOptions>, string, Transcription['notes'], string]>([
    [
      'a long note within a sentence, which stays one',
      'Lit[1] at\n[1: Or\nso\nsaid.]\nfour and\n\n[1a: Out.]\n\nput out.[1a]',
      {},
      'Lit[^1] at\nfour and\nput out.[^1a]\n\n[^1]: Or\n    so\n    said.\n\n[^1a]: Out.\n',
      {},
      '2 notes, printed within the text, called [#]',
    ],
    [
      'notes at the end, of several paragraphs',
      'Lit(1) and out(2), (1) again.\n\nNotes\n\n1. At\nfour.\n\n2. At dawn.\n\nOr so.',
      {},
      'Lit[^1] and out[^2], (1) again.\n\nNotes\n\n[^1]: At\n    four.\n\n[^2]: At dawn.\n\n    Or so.\n',
      { noteCall: '(#)', noteText: '#. …', noteLines: [{ from: 5, to: 10 }] },
      '2 notes, printed at the end, called (#)',
    ],
    [
      'notes at the foot of pages, whose numbers begin again',
      'Lit[1].\n\n[1] At four.\n15\nOut[1] and\n\n[1] At dawn.\n16\ngone.',
      { firstPage: 14 },
      'Lit[^p14-1].\n\n<PageBreak page="15" /> Out[^p15-1] and <PageBreak page="16" /> gone.\n\n[^p14-1]: At four.\n\n[^p15-1]: At dawn.\n',
      {
        noteText: '[#] …',
        noteLines: [
          { from: 3, to: 3 },
          { from: 7, to: 7 },
        ],
      },
      '2 notes, printed at the foot of pages, called [#]; numbers begin again on each page',
    ],
    [
      'numbers that begin again where no pages are printed',
      'Lit[1]. [1: At four.] Out[1]. [1: At dawn.]',
      {},
      'Lit[^c1-1].  Out[^c2-1].\n\n[^c1-1]: At four.\n\n[^c2-1]: At dawn.\n',
      {},
      '2 notes, printed within the text, called [#]; numbers begin again in each chapter; if it is on each page, say on which the text begins: --pages-from 14',
    ],
    [
      'signs',
      'Lit* and out.†\n\n* At four.\n† At dawn.',
      {},
      'Lit[^*] and out.[^†]\n\n[^*]: At four.\n\n[^†]: At dawn.\n',
      { noteLines: [{ from: 3, to: 4 }] },
      '2 notes, printed at the end, called by signs alone',
    ],
    [
      'letters in words, one never called',
      'Lit[A]. [Footnote A: At [or near] four.] [Footnote B: At dawn.]',
      {},
      'Lit[^s:A].\n\n[^s:A]: At \\[or near] four.\n\n[^s:B]: <Uncalled /> At dawn.\n',
      { noteText: '[Footnote #: …]' },
      '2 notes, printed within the text, called [#]; never called: B',
    ],
    [
      'a note that is called twice',
      'Lit[1] and out[1]. [1: At four.]',
      {},
      'Lit[^1] and out[^1].\n\n[^1]: At four.\n',
      {},
      '1 note, printed within the text, called [#]',
    ],
    [
      'no notes, and numbers that may call some',
      'Lit[1] and out[2].',
      {},
      'Lit\\[1] and out\\[2].\n',
      {},
      'no notes; if [1], [2] call notes that the file lacks: --notes',
    ],
    [
      'no notes in numbered paragraphs',
      'We need (1) oil and (2) glass.\n\n1. Oil.\n\n2. Glass.',
      {},
      'We need (1) oil and (2) glass.\n\n1\\. Oil.\n\n2\\. Glass.\n',
      {},
      'no notes',
    ],
  ])('finds %s', async (_, source, reading, mdx, notes, found) => {
    const options = { ...plain, ...reading };
    expect(transcribeSource(source, options)).toEqual({ mdx, notes, found });
    expect(await wrong(editionOf([source], options))).toEqual([]);
  });

  it('refuses a note that the text does not call', () => {
    expect(() => transcribeSource('One<2>. [2: A note.]', plain)).toThrow(
      'The source prints note 2 and does not call it. Say how it prints the number: --note-call "(#)".',
    );
  });
});
