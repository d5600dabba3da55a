import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../../src/edition/check-edition.ts';
import { checkContent } from '../../../src/markdown/check-content.ts';
import { render } from '../markdown/render.ts';
import { vocabulary } from '../../../src/markdown/vocabulary.ts';
import { editionWith, messages, type Changes } from './edition-with.ts';

const letter = 'documents/harbour-master-to-the-board.mdx';
const notice = 'documents/notice-to-mariners.mdx';
const dues = 'threads/the-dues.mdx';

/** A change of some words in a file. */
const change = (from: string, to: string) => (content: string) => content.replace(from, () => to);

const control = 'No page, XML file or e-book can hold it.';

/** Aliases of aliases: a billion words, written in ten lines. */
const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'abcdefgh']
  .map((from, index) => {
    const to = 'bcdefghi'[index]!;
    return `${to}: &${to} [${Array(10).fill(`*${from}`).join(', ')}]\n`;
  })
  .join('')}`;

/** What no editor would write, and the first of the messages that it is met with. */
const hostile: [string, Changes, string][] = [
  [
    'an element of documents in a thread',
    { 'threads/the-lamp.mdx': (mdx) => `${mdx}\n<Italic>Here</Italic>.\n` },
    'threads/the-lamp.mdx:21: <Italic> is for the text of a document. These are your own words: use Markdown.',
  ],
  [
    'a control character in a text',
    { [letter]: change('in haste', 'in \u0001haste') },
    `${letter}:55: The file contains the character U+0001. ${control} Remove it.`,
  ],
  [
    'NUL in a text',
    { [letter]: change('in haste', 'in \0haste') },
    `${letter}:55: The file contains the character U+0000. ${control} Remove it.`,
  ],
  [
    'a control character by its number in an attribute',
    { [letter]: change('reason="Letters changed places.">teh', 'reason="Letters &#xB;changed places.">teh') },
    `${letter}:55: The text contains the character U+000B. ${control} Remove it.`,
  ],
  [
    'half a character in YAML',
    { 'edition.yaml': change('title: Letters', 'title: "Letters \\ud800"\n#') },
    `edition.yaml:1: The value contains the character U+D800. ${control} Remove it.`,
  ],
  [
    'NUL in YAML',
    { 'edition.yaml': change('title: Letters', 'title: Letters\0') },
    `edition.yaml:1: The file contains the character U+0000. ${control} Remove it.`,
  ],
  [
    'a non-character among the names',
    { 'names/persons.yaml': change('gloss: ', 'gloss: \uffff') },
    `names/persons.yaml:4: The file contains the character U+FFFF. ${control} Remove it.`,
  ],
  [
    'a billion words in ten lines of YAML',
    { 'edition.yaml': (yaml) => `${bomb}${yaml}` },
    'edition.yaml:3: Invalid YAML: its aliases stand for too many values. Write the values out.',
  ],
  [
    'the same in frontmatter',
    { [notice]: change('---\n', `---\n${bomb}`) },
    `${notice}:4: Invalid YAML: its aliases stand for too many values. Write the values out.`,
  ],
  [
    'the same among the names',
    { 'names/persons.yaml': () => bomb },
    'names/persons.yaml:3: Invalid YAML: its aliases stand for too many values. Write the values out.',
  ],
  [
    'lists in lists without end',
    { 'edition.yaml': () => `rights: ${'['.repeat(50_000)}\n` },
    'edition.yaml:1: Invalid YAML: it is nested too deeply. Write the values out.',
  ],
  [
    'an alias of nothing',
    { 'edition.yaml': change('method: ', 'method: *nothing\n#') },
    'edition.yaml:6: At the start of a value, * has a meaning of its own in YAML. Put the whole value in quotation marks: method: "*nothing"',
  ],
  [
    'code in YAML',
    { 'edition.yaml': change('method: ', 'method: !!js/function "() => 1"\n#') },
    `edition.yaml:6: At the start of a value, ! has a meaning of its own in YAML. Put the whole value in quotation marks: method: '!!js/function "() => 1"'`,
  ],
  ...['apparatus', 'html'].map((key): [string, Changes, string] => [
    `the key ${key}, which is ours`,
    { [notice]: change('kind:', `${key}: 5\nkind:`) },
    `${notice}:15: The key “${key}” is unknown. Correct the spelling or remove it; see “Add a document” in CONTRIBUTING.md.`,
  ]),
  ...['', 'x-private', 'not a language', 'en-u-ca-buddhist', 'en_GB'].map((tag): [string, Changes, string] => [
    `an edition in the language “${tag}”`,
    { 'edition.yaml': change('en-US', `"${tag}"`) },
    'edition.yaml:5: Invalid language. This is not a language tag. Write one such as en, fr or ru; see “Make your own edition” in CONTRIBUTING.md.',
  ]),
  [
    'a document in a private language',
    { [notice]: change('language: fr', 'language: fr-x-private') },
    `${notice}:26: Invalid language. This is not a language tag. Write one such as en, fr or ru; see “Add a document” in CONTRIBUTING.md.`,
  ],
  [
    'bounds without any bound',
    { [letter]: change('bounds: "1902-03-04/1902-03-31"', 'bounds: "../.."') },
    `${letter}:7: Invalid date.bounds. “../..” names no day. Remove the key.`,
  ],
  [
    'dates without a day',
    { 'names/events.yaml': change('dates: "1901/1902-03-04"', 'dates: "/"') },
    'names/events.yaml:3: Invalid dates in item 1. “/” names no day. Remove the key.',
  ],
  [
    'a date of 100,000 digits',
    { [notice]: change('1903-05-02', '1'.repeat(100_000)) },
    `${notice}:5: Invalid date.edtf. “${'1'.repeat(40)}…” is not EDTF. Write 1953-10-08, 1953-10, 1953, 1953-10-08? or 1950/1953-10?.`,
  ],
  ...['constructor', 'toString', '__proto__'].map((name): [string, Changes, string] => [
    `<${name}>`,
    { [letter]: change('\nH. Tarn', `\n<${name}>H. Tarn</${name}>`) },
    `${letter}:64: <${name}> is not a known element. Use one of ${Object.keys(vocabulary).join(', ')}.`,
  ]),
  ...['none', 'only', 'main', 'persons'].map((id): [string, Changes, string] => [
    `a name with the id “${id}”`,
    { 'names/persons.yaml': (yaml) => yaml.replaceAll(/id: \S+/g, `id: ${id}`) },
    `names/persons.yaml:1: Invalid id in item 1. The pages use “${id}” themselves. Choose another id.`,
  ]),
  [
    'two threads with one number',
    { [dues]: (mdx) => mdx.replace(/number: \d+/, 'number: 1') },
    `threads/the-lamp.mdx:2: ${dues} has the same number, 1. Give each thread its own.`,
  ],
  [
    'a thread whose name cannot be an address',
    { 'threads/Über uns.mdx': () => '---\nnumber: 9\n---\n' },
    'threads/Über uns.mdx: “Über uns” cannot be used as an address. Use lower-case letters, digits and single hyphens in the file name.',
  ],
  ...['../notice-to-mariners.txt', 'old/notice.txt', 'notice-to-mariners.md', 'notice', '.txt', 'a\\\\b.txt'].map(
    (file): [string, Changes, string] => [
      `the source file “${file}”`,
      { [notice]: change('file: notice-to-mariners.txt', `file: "${file}"`) },
      `${notice}:29: Invalid source.file. This is not the name of a text file. Write the name alone, ending in .txt, of a file in sources/.`,
    ],
  ),
];

const inText = (words: string): Changes => ({ [letter]: change('\nH. Tarn', `\n${words}`) });
const at = (line: number, said: string) => `${letter}:${line}: ${said}`;

/** What a text cannot hold, or not there. */
const misplaced: [string, Changes, string][] = [
  [
    'an image by a reference',
    { [letter]: (mdx) => `${change('\nH. Tarn', '\n![H. Tarn][her]')(mdx)}\n[her]: https://example.org/a.png\n` },
    at(64, 'A document must not contain an image. Put a backslash before any { or < that is part of the text.'),
  ],
  ...['//example.org/a', '../../index/', '/search/', '#p-1', 'a.html', ''].map((address): [string, Changes, string] => [
    `a link to “${address}”`,
    inText(`[H. Tarn](<${address}>)`),
    at(64, `A link must not lead to “${address}”. Use an https:// address, or doc: for a place in the edition.`),
  ]),
  [
    'a marking in a marking',
    { [letter]: change('<Marking>PRIVATE', '<Marking><Marking>PRIVATE</Marking>') },
    at(49, '<Marking> is inside <Marking>. Put it before or after, on a line of its own.'),
  ],
  [
    'a marking within a paragraph',
    inText('H. <Marking>Tarn</Marking>'),
    at(64, '<Marking> is within a paragraph. Put it on a line of its own.'),
  ],
  [
    'a misprint in a link',
    inText('[H. <Misprint reason="It is odd.">Tarn</Misprint>](https://example.org/)'),
    at(64, '<Misprint> is inside a link. Put it before or after: each leads to a place of its own.'),
  ],
  [
    'a misprint in an emendation',
    inText('H. <Emendation source="Tarn" reason="Odd."><Misprint reason="Odd.">Tarn</Misprint></Emendation>'),
    at(64, '<Misprint> is inside <Emendation>. Put it before or after: each leads to a place of its own.'),
  ],
  [
    'a name in a link',
    inText('[H. <Name id="tarn">Tarn</Name>](https://example.org/)'),
    at(64, '<Name> is inside a link. Put it before or after: each leads to a place of its own.'),
  ],
  [
    'a name in an emendation',
    inText('H. <Emendation source="Tarn" reason="Odd."><Name id="tarn">Tarn</Name></Emendation>'),
    at(64, '<Name> is inside <Emendation>. Put it before or after: each leads to a place of its own.'),
  ],
  [
    'a missing note in running text',
    inText('H. Tarn <MissingNote />'),
    at(
      64,
      '<MissingNote /> is not the text of a note. Write it alone after the label of a note: [^1]: <MissingNote />.',
    ),
  ],
  [
    'a missing note with words beside it',
    { [letter]: change('[^2]: <MissingNote />', '[^2]: It is lost. <MissingNote />') },
    at(
      68,
      '<MissingNote /> is not the text of a note. Write it alone after the label of a note: [^1]: <MissingNote />.',
    ),
  ],
];

describe('is refused, in plain words, with its place:', () => {
  it.each([...hostile, ...misplaced])('%s', async (_, changes, message) => {
    const all = messages(await checkContent(editionWith(changes)));
    expect(all).toContain(message); // and with two elements wrongly placed, more than one is
    expect(all.filter((each) => /Error|undefined|is not a function|\.ts\b/.test(each))).toEqual([]);
  });
});

it('a name that stands in a link is not a second link within it', async () => {
  const edition = editionWith({
    [letter]: change('The draft is lost.', 'The draft is with [*H. Tarn*](https://example.org/).'),
  });
  expect(await render(edition, join(edition, letter))).toContain('<a href="https://example.org/"><em>H. Tarn</em></a>');
});

describe('a source file is a file in sources/, and no', () => {
  const name = 'notice-to-mariners.txt';
  it.each<[string, (path: string) => void, string]>([
    ['link to a file elsewhere', (path) => symlinkSync('/etc/hostname', path), 'is a link'],
    ['folder', (path) => mkdirSync(path), 'is no file'],
    ['pipe', (path) => void execFileSync('mkfifo', [path]), 'is no file'],
  ])('%s', (_, make, what) => {
    const edition = editionWith({});
    const path = join(edition, 'sources', name);
    rmSync(path);
    make(path);
    expect(messages(checkEdition(edition))).toEqual([
      `${notice}:29: The source file ${name} ${what}. Put the file itself into sources.`,
    ]);
  });
});

it('a source file with a character that no file of ours can hold is refused', () => {
  const edition = editionWith({});
  const path = join(edition, 'sources/notice-to-mariners.txt');
  writeFileSync(path, 'Le 2 mai 1903\n\nLe \u0001feu');
  const sum = execFileSync('sha256sum', [path], { encoding: 'utf8' }).slice(0, 64);
  const named = join(edition, notice);
  execFileSync('sed', ['-i', `s/sha256: .*/sha256: ${sum}/`, named]);
  expect(messages(checkEdition(edition))).toEqual([
    `sources/notice-to-mariners.txt:3: The file contains the character U+0001. ${control} Remove it, say so in sourceNote.access, and update source.sha256.`,
  ]);
});
