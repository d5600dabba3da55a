import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { checkEdition } from '../../../src/edition/check-edition.ts';
import { Mistake, toMistakes } from '../../../src/edition/mistake.ts';
import { render } from '../markdown/render.ts';
import { vocabulary } from '../../../src/markdown/vocabulary.ts';
import { editionWith, messages, type Changes } from './edition-with.ts';

const log = 'documents/log-of-the-bar.mdx';
const letter = 'documents/harbour-master-to-the-board.mdx';
const notice = 'documents/notice-to-mariners.mdx';
const gravel = 'documents/request-for-gravel.mdx';
/** All its documents. */
const texts = globSync('documents/*.mdx', { cwd: 'tests/fixtures/edition' });

/** A change of some words in a file. */
const change = (from: string, to: string) => (content: string) => content.replace(from, () => to);

/** Each slip of the pen, and the one message that an editor must read: file, line, the mistake, the remedy. */
const slips: [string, Changes, string | RegExp][] = [
  [
    'an unknown key',
    { [letter]: change('kind: letter', 'kind: letter\ncolour: blue') },
    `${letter}:23: The key “colour” is unknown. Correct the spelling or remove it; see “Add a document” in CONTRIBUTING.md.`,
  ],
  [
    'an unknown key within another',
    { [letter]: change('  holder:', '  holdre:') },
    `${letter}:29: The key “holdre” in “sourceNote” is unknown. Did you mean “holder”? Correct the spelling or remove it; see “Add a document” in CONTRIBUTING.md.`,
  ],
  [
    'a missing key',
    { [notice]: change('extent: Two paragraphs of three.\n', '') },
    `${notice}:2: The key “extent” is missing. Add it, such as “extent: The whole report.”; see “Add a document” in CONTRIBUTING.md.`,
  ],
  [
    'a missing key within another',
    { [notice]: change('  of: publication\n', '') },
    `${notice}:4: The key “date.of” is missing. Add it, such as “of: composition”; see “Add a document” in CONTRIBUTING.md.`,
  ],
  [
    'a value of another kind',
    { [notice]: change('titleSupplied: true', 'titleSupplied: perhaps') },
    `${notice}:3: Invalid titleSupplied. Write true or false.`,
  ],
  [
    'a date that is not EDTF',
    { [letter]: change('edtf: "1902-03?"', 'edtf: "March 1902"') },
    `${letter}:5: Invalid date.edtf. “March 1902” is not EDTF. Write 1902-03.`,
  ],
  [
    'a date without quotation marks',
    { [notice]: change('"1903-05"', '1903') },
    `${notice}:9: Invalid covers.edtf. Write the date in EDTF and in quotation marks, such as "1953-10-08?".`,
  ],
  [
    'a day without quotation marks, which YAML takes for an instant',
    { [notice]: change('"1903-05"', '1903-05-02') },
    `${notice}:9: Invalid covers.edtf. Write the date in EDTF and in quotation marks, such as "1953-10-08?".`,
  ],
  [
    'an inference without a reason',
    { [notice]: change('  reason: The notice is not signed.\n', '') },
    `${notice}:12: Invalid author.reason. Anything not stated by the source needs a reason. Add “reason:” with one sentence.`,
  ],
  [
    'two names in one',
    {
      [notice]: change(
        '  certainty: not established\n  reason: The notice is not signed.',
        '  name: Smith, John and Jane Roe',
      ),
    },
    `${notice}:13: Invalid author.name. “Smith, John and Jane Roe” reads as several names. Write a list with an item for each: “- { given: John, family: Smith }”, “- { given: Jane, family: Roe }”; a body is “- { body: … }”.`,
  ],
  [
    'an unknown key of a name in a list',
    { [gravel]: change('{ family: Holm, given: Greta,', '{ famly: Holm, given: Greta,') },
    `${gravel}:13: The key “famly” in item 1 of “author” is unknown. Did you mean “family”? Correct the spelling or remove it; see “Add a document” in CONTRIBUTING.md.`,
  ],
  [
    'a given name without a family name',
    { [gravel]: change('translator: { family: Reed, given: Ann }', 'translator: { given: Ann }') },
    `${gravel}:19: Invalid translator. The family name is missing. Add “family:”.`,
  ],
  [
    'a name written in two ways',
    { [gravel]: change('{ family: Reed, given: Ann }', '{ family: Reed, body: Reed and Sons }') },
    `${gravel}:19: Invalid translator. A name is written in one way. Write “family:” and “given:”, or “body:”, or “name:” alone.`,
  ],
  [
    'nobody',
    { [notice]: change('  certainty: not established\n  reason: The notice is not signed.', '  office: Clerk') },
    `${notice}:12: Invalid author. The name is missing. Write it, or “certainty: not established” and a reason.`,
  ],
  [
    'a name where keys are needed',
    { [gravel]: change('translator: { family: Reed, given: Ann }', 'translator: Ann Reed') },
    `${gravel}:19: Invalid translator. Write “name: Jane Roe” below the key, or a list of names.`,
  ],
  [
    'an unknown level of classification',
    { [letter]: change('level: restricted', 'level: hushed') },
    `${letter}:25: “classification.level” has an unknown value, “hushed”. Write one of: none, restricted, confidential, secret, top secret, not established.`,
  ],
  [
    'frontmatter that is not YAML',
    { [letter]: change('extent: The whole letter.', 'extent: The letter: whole.') },
    `${letter}:32: This value contains a colon and a space, and is not in quotation marks. Put it in quotation marks: extent: "The letter: whole."`,
  ],
  [
    'no frontmatter',
    { [letter]: (mdx) => mdx.replace(/^---[\s\S]*?\n---\n/, '') },
    `${letter}:1: The file has no frontmatter. Start it with ---, the keys, and another ---.`,
  ],
  [
    'no description of the edition',
    { 'edition.yaml': undefined },
    'edition.yaml: edition.yaml is missing. Create it with title, subtitle, method and rights; see “Make your own edition” in CONTRIBUTING.md.',
  ],
  [
    'a file that is not UTF-8',
    { 'edition.yaml': (yaml) => Buffer.concat([Buffer.from(yaml), Buffer.from('# caf\xe9\n', 'latin1')]) },
    'edition.yaml: The file is not UTF-8. Save it as UTF-8, or convert it: iconv -f … -t UTF-8.',
  ],
  [
    'a home page that names no thread of the edition',
    { 'edition.yaml': change('facing: the-lamp', 'facing: the-lump') },
    'edition.yaml:10: There is no thread “the-lump”. Did you mean “the-lamp”? Write one of: the-dues, the-lamp.',
  ],
  [
    'a thread for the home page in which no passages face each other',
    { 'edition.yaml': change('facing: the-lamp', 'facing: the-dues') },
    'edition.yaml:10: No two passages of the thread “the-dues” face each other. Add “facing:” with the numbers of two passages to threads/the-dues.mdx.',
  ],
  [
    'a home page that quotes a thread that is not there',
    { 'edition.yaml': change('[the-lamp, the-dues]', '[the-lamp, tides]') },
    'edition.yaml:11: There is no thread “tides”. Write one of: the-dues, the-lamp.',
  ],
  [
    'a passage that faces one that is not there',
    { 'threads/the-lamp.mdx': change('facing: [1, 3]', 'facing: [1, 4]') },
    'threads/the-lamp.mdx:5: Invalid facing. There is no passage 4. Count the passages from 1 to 3, as they stand here.',
  ],
  [
    'a passage that faces two',
    { 'threads/the-lamp.mdx': change('facing: [1, 3]', 'facing: [[1, 3], [3, 2]]') },
    'threads/the-lamp.mdx:5: Invalid facing. Passage 3 is named twice. Let each passage face one other.',
  ],
  [
    'passages that face each other, not by number',
    { 'threads/the-lamp.mdx': change('facing: [1, 3]', 'facing: first') },
    'threads/the-lamp.mdx:5: Invalid facing. Write the numbers of two passages, such as [2, 4], or several such pairs, [[1, 2], [3, 4]].',
  ],
  [
    'a missing source file',
    { 'sources/notice-to-mariners.txt': undefined },
    `${notice}:29: The source file notice-to-mariners.txt is not in sources. Add it, or correct source.file here.`,
  ],
  [
    'a changed source file',
    { 'sources/notice-to-mariners.txt': change('pilote', 'pilote.') },
    `sources/notice-to-mariners.txt: The file has changed since ${notice} was transcribed from it: its SHA-256 is now …. Restore it or, if the change is meant, run: npm run update-source -- sources/notice-to-mariners.txt`,
  ],
  [
    'no documents',
    Object.fromEntries([...texts, 'threads/the-dues.mdx', 'threads/the-lamp.mdx'].map((file) => [file, undefined])),
    'documents: No documents found. Add one as documents/<slug>.mdx, or set CONTENT_DIR to your edition’s folder.',
  ],
  [
    'a name that cannot be an address',
    { 'documents/Notice 2.mdx': () => read(notice) },
    /^documents\/Notice 2\.mdx: “Notice 2” cannot be used as an address\. Use lower-case letters, digits and single hyphens in the file name\.$/, // its text is another mistake
  ],
  [
    'two documents with one address',
    { 'documents/1903/notice-to-mariners.mdx': () => read(notice) },
    `${notice}: documents/1903/notice-to-mariners.mdx has the same address: /documents/notice-to-mariners/. Rename one of the files.`,
  ],

  [
    'a character of the text that differs',
    { [letter]: change('in haste', 'in hasty') },
    `${letter}:55: The text differs from harbour-master-to-the-board.txt line 13: the source has “were laid in haste and I must 8 report that the”, the text has “were laid in hasty and I must 8 report that the”. Restore the characters of the source, or record the change with <Emendation source="…" reason="…">.`,
  ],
  [
    'a paragraph left out',
    { [letter]: change('H. Tarn\n', '') },
    `${letter}:61: The text differs from harbour-master-to-the-board.txt line 32: the source has “house pattern. H. Tarn”, the text has “house pattern.”. Restore the characters of the source, or record the change with <Emendation source="…" reason="…">.`,
  ],
  [
    'a note call without a note',
    { [letter]: change('[^2]: <MissingNote />\n', '') },
    `${letter}:55: Note 2 is called but not defined. Add “[^2]: …” on a line of its own, or “[^2]: <MissingNote />” if the source does not print the note.`,
  ],
  [
    'a note without a call',
    { [letter]: change('pilots.[^a]', 'pilots.') },
    `${letter}:70: Note a is never called. Put [^a] where it belongs, or remove the note.`,
  ],
  [
    'a call that the source does not have',
    { [letter]: change('pilots.[^a]', 'pilots.[^a][^1]') },
    `${letter}:55: The text differs from harbour-master-to-the-board.txt line 18: the source has “went on pilots. Of the rest, the har- 9 bour ”, the text has “went on pilots.(1) Of the rest, the har- 9 bo”. Restore the characters of the source, or record the change with <Emendation source="…" reason="…">.`,
  ],
  [
    'a note written twice',
    { [letter]: (mdx) => `${mdx}\n[^a]: Or so it was said.\n` },
    `${letter}:74: Note a is defined twice. Keep one of the definitions.`,
  ],
  [
    'a page break within an emendation that has another number',
    { [letter]: change('page="9"', 'page="10"') },
    `${letter}:55: Page 10 begins within an <Emendation> whose source has no “10”. Write the label that it has, or supplied="…" where it has none.`,
  ],
  [
    'a form of running heads that no line has',
    { [log]: change('Sig. *', 'Signature *') },
    `${log}:35: No line of log-of-the-bar.txt has the form “Signature *”. Write # for the number of the page and * for any words, and all else as the line has it.`,
  ],
  [
    'a form of running heads that every line has',
    { [log]: change('Sig. *', '"*"') },
    `${log}:35: Invalid source.folios.foot. Every line would be a running head. Write # where the number stands, or words that they share.`,
  ],
  [
    'a form that takes a line of the text',
    { [log]: change('Sig. *', '["Sig. *", "The * number."]') },
    `${log}:42: Line 15 of log-of-the-bar.txt is taken for the foot of a page by “The * number.”, and the text has “The next leaf has no number.”. Remove the words, or make the form narrower where they are text.`,
  ],
  [
    'a form that takes a line of the text which an editor takes out',
    {
      [log]: (mdx) => mdx.replace('Sig. *', '["Sig. *", "THE LOG OF THE BAR"]').replace('## THE LOG OF THE BAR\n', ''),
    },
    `${log}:39: Line 3 of log-of-the-bar.txt, “THE LOG OF THE BAR”, is taken for the foot of a page by “THE LOG OF THE BAR”, and no page ends there. Put <PageBreak page="…" /> there; where the line is text, make the form narrower.`,
  ],
  [
    'a page of another number than its running head',
    { [log]: change('page="18"', 'page="19"') },
    `${log}:40: Line 12 of log-of-the-bar.txt prints 18 at the head of page 19. Write page="18", or move the break; where the source is wrong, write supplied="19" and a reason.`,
  ],
  [
    'a running head where no page begins',
    { [log]: change('<PageBreak page="21" /> ', '') },
    `${log}:46: Line 17 of log-of-the-bar.txt, “THE LOG OF THE BAR 21”, is taken for the head of a page by “THE LOG OF THE BAR #”, and no page begins there. Put <PageBreak page="21" /> there; where the line is text, make the form narrower.`,
  ],
  [
    'a page whose number no line prints',
    { [log]: change('supplied="19"', 'page="19"') },
    `${log}:42: No line of log-of-the-bar.txt prints 19 as the number of a page. Write supplied="19", or add the form of its line to source.folios.`,
  ],
  [
    'a supplied number that the source prints',
    { [log]: change('page="18"', 'supplied="18"') },
    `${log}:40: Line 12 of log-of-the-bar.txt prints 18 at the head of page 18. Write page="18", not supplied.`,
  ],
  [
    'a first page of another number',
    { [log]: change('firstPage: 16', 'firstPage: 15') },
    `${log}:32: Line 1 of log-of-the-bar.txt prints 16 at the head of the first page, which is labelled 15. Write firstPage: 16.`,
  ],
  [
    'a page break without a page',
    { [letter]: change('page="9"', 'reason="None."') },
    `${letter}:55: <PageBreak> has no page. Write page="18" as the source prints it, or supplied="18" where it prints none.`,
  ],
  [
    'a page that is labelled twice',
    { [letter]: change('page="9"', 'page="9" supplied="10"') },
    `${letter}:55: The page is labelled twice, “9” and “10”. Write page="…" for a label that the source prints, or supplied="…" for yours.`,
  ],
  [
    'a page without a label to link to',
    { [letter]: change('page="9"', 'page="†"') },
    `${letter}:55: “†” has no letter or digit to make an address of. Write page="18", page="xii".`,
  ],
  [
    'a first page without a label',
    { [letter]: change('firstPage: 7', 'firstPage: "–"') },
    `${letter}:42: Invalid source.firstPage. This is not the label of a page. Write a number, or letters such as xii.`,
  ],
  [
    'an element that is not closed',
    { [letter]: change('</Misprint> bills', ' bills') },
    `${letter}:55: <Misprint> is not closed within its paragraph. Write </Misprint> where it ends, or <Misprint /> if it holds nothing. If < is part of the text, put a backslash before it: \\<`,
  ],
  [
    'a brace that is not closed',
    { [letter]: change('\\{nearly}', '{nearly') },
    `${letter}:55: A { is not closed. If it is part of the text, put a backslash before it: \\{`,
  ],
  [
    'an unknown element',
    { [letter]: change('\nH. Tarn', '\n<Foo>H. Tarn</Foo>') },
    `${letter}:64: <Foo> is not a known element. Use one of ${Object.keys(vocabulary).join(', ')}.`,
  ],
  [
    'an import',
    { [letter]: change('<Marking>', 'import Foo from "./foo";\n\n<Marking>') },
    `${letter}:49: A document must not contain import or export. Put a backslash before any { or < that is part of the text.`,
  ],
  ...[
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    '&#9;java&#10;script:alert(1)',
    'data:text/html,hello',
    'vbscript:x',
    'blob:x',
  ].map((address): [string, Changes, string | RegExp] => [
    `a link to ${address}`,
    { [letter]: change('\nH. Tarn', `\n[H. Tarn](<${address}>)`) },
    /^documents\/harbour-master-to-the-board\.mdx:64: A link must not lead to “[^”]+”\. Use an https:\/\/ address, or doc: for a place in the edition\.$/,
  ]),
  [
    'a link to a script, by a definition',
    {
      [letter]: (mdx) =>
        `${change('The draft is lost.', '[The draft][her] is lost.')(mdx)}\n[her]: javascript:alert(1)\n`,
    },
    `${letter}:74: A link must not lead to “javascript:alert(1)”. Use an https:// address, or doc: for a place in the edition.`,
  ],
  [
    'a link to a script in a headnote',
    { [notice]: change('headnote: The light', 'headnote: "[The light](javascript:alert(1))"\n#') },
    `${notice}:27: A link must not lead to “javascript:alert(1)”. Use an https:// address, or doc: for a place in the edition.`,
  ],
  ...(['<script>alert(1)</script>', '<b onclick="alert(1)">x</b>', '![x](https://example.com/x.png)'] as const).map(
    (words): [string, Changes, RegExp] => [
      `${words} in a headnote`,
      { [notice]: change('headnote: The light', `headnote: 'x ${words}'\n#`) },
      /^documents\/notice-to-mariners\.mdx:27: A document must not contain (HTML|an image)\. /,
    ],
  ),
  [
    'an address of a source that is a script',
    { [letter]: change('https://example.com/saltmere/12', 'javascript:alert(1)') },
    `${letter}:30: Invalid sourceNote.url. This is not a web address. Write it in full, with https://.`,
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src="x" onerror="alert(1)" />',
    '<Marking onclick="alert(1)">x</Marking>',
    '<Marking {...x}>x</Marking>',
    '<svg><script>x</script></svg>',
    '<a href="javascript:alert(1)">x</a>',
  ].map((words): [string, Changes, RegExp] => [
    words,
    { [letter]: change('\nH. Tarn', `\n${words}`) },
    /^documents\/harbour-master-to-the-board\.mdx:64: <\w+> (is not a known element\. Use one of|does not take) /,
  ]),
  [
    'an expression',
    { [letter]: change('\\{nearly}', '{nearly}') },
    `${letter}:55: A document must not contain an expression in { }. Put a backslash before any { or < that is part of the text.`,
  ],
];

const read = (file: string) => readFileSync(join('tests/fixtures/edition', file), 'utf8');

/** What a build would stop for: the files first, and where they are sound, the texts. */
async function mistakesIn(edition: string): Promise<unknown[]> {
  const ofFiles = checkEdition(edition);
  if (ofFiles.length > 0) return ofFiles;
  const texts = globSync('documents/**/*.mdx', { cwd: edition }).map((file) => render(edition, join(edition, file)));
  return (await Promise.allSettled(texts)).flatMap((text) =>
    text.status === 'rejected' ? toMistakes(text.reason) : [],
  );
}

describe('an edition is refused, in one message that says where and what to do, for', () => {
  it.each(slips)('%s', async (_, changes, message) => {
    const mistakes = await mistakesIn(editionWith(changes));
    expect(mistakes).not.toEqual([]);
    for (const mistake of mistakes) expect(mistake).toBeInstanceOf(Mistake);
    const said = messages(mistakes as Mistake[]);
    if (typeof message === 'string') expect(said).toEqual([message]);
    else expect(said).toContainEqual(expect.stringMatching(message)); // an element within another is a mistake of its own
  });
});

test.each<[string, Changes]>([
  ['as it is', {}],
  [
    'with byte order marks, and CRLF in its YAML',
    {
      [letter]: (mdx) => `\ufeff${mdx}`,
      'edition.yaml': (yaml) => `\ufeff${yaml.replaceAll('\n', '\r\n')}`,
    },
  ],
])('the edition that they are made of has no mistake, %s', async (_, changes) => {
  expect(await mistakesIn(editionWith(changes))).toEqual([]);
});
