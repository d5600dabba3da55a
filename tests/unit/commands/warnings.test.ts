import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkEdition } from '../../../src/edition/check-edition.ts';
import { findWarnings } from '../../../src/commands/warnings.ts';

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'edition-'));
  cpSync('tests/fixtures/edition', content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

const edit = (file: string, from: string | RegExp, to: string) => {
  const before = readFileSync(join(content, file), 'utf8');
  expect(before).toMatch(from);
  writeFileSync(
    join(content, file),
    before.replace(from, () => to),
  );
};
const warnings = () => findWarnings(content).map(({ message }) => message.replace(/^.*edition-[^/]*\//, ''));

it.each([
  [
    'names/persons.yaml',
    /gloss: .+/,
    'gloss: Named in the title of this edition.',
    /The gloss of “.+” speaks of the edition\./,
  ],
  ['names/events.yaml', /dates: .+/, 'dates: "1902-03"', /“.+” is dated to a month\. Give the day/],
  [
    'names/persons.yaml',
    /^/,
    '- { id: nobody, heading: Nobody, gloss: A keeper whom no paper names. }\n',
    /“Nobody” has no place in any document\. Add a form, mark a place with <Name>, or remove it\./,
  ],
  [
    'documents/harbour-diary.mdx',
    /^title:/m,
    'translator: { given: Ann, family: Dravitz }\ntitle:',
    /^documents.harbour-diary\.mdx:\d+: “translator” gives Ann Dravitz as stated by the source, and its file has no such name\. Add “certainty: confirmed”/,
  ],
  [
    'documents/harbour-diary.mdx',
    /headnote: .+/,
    `headnote: ${'word '.repeat(61)}`,
    /The headnote has 61 words\. Cut it to 60\./,
  ],
  [
    'documents/harbour-diary.mdx',
    '5 June. Calm. At the quay: the steamer Alder. Two stones of the mole',
    '5 June. Calm. At the quay: the steamer Alder. Two stones\n\n<PageBreak page="101a" /> of the mole',
    /^documents.harbour-diary\.mdx:\d+: The paragraph “of the mole were …” begins in lower case, after one that ends within a sentence\. Join them/,
  ],
  [
    'documents/preface-to-the-tides.mdx',
    ' reason="The printer left out the number 2."',
    '',
    /^documents.preface-to-the-tides\.mdx:41: Page 3 follows page \[1\]\. Say why: reason="…" in the <PageBreak>, or <Lacuna> before it where pages are left out\.$/,
  ],
  [
    'documents/preface-to-the-tides.mdx',
    'page="xiv"',
    'page="xv"',
    /^documents.preface-to-the-tides\.mdx:37: Page xv follows page xiii\. Say why/,
  ],
])('warns of %s', (file, from, to, warning) => {
  const usual = warnings();
  edit(file, from, to);
  expect(warnings().filter((each) => !usual.includes(each))).toEqual([expect.stringMatching(warning)]);
  expect(checkEdition(content)).toEqual([]);
});

it('does not warn of a name that is marked by hand alone', () => {
  edit('names/works.yaml', /id: saltmere-records/, 'id: the-draft');
  const before = warnings();
  edit(
    'documents/harbour-master-to-the-board.mdx',
    'The draft is lost',
    'The <Name id="the-draft">draft</Name> is lost',
  );
  expect(before.filter((each) => !warnings().includes(each))).toEqual([
    expect.stringContaining('“Saltmere Records” has no place in any document.'),
  ]);
});

it('an article alone is no alias: the comma in a list has parted it from its word', () => {
  edit('names/persons.yaml', /aliases: .+/, 'aliases: [Allies, the]');
  expect(checkEdition(content).map(({ message }) => message)).toEqual([
    expect.stringContaining('The alias “the” is only an article. A comma ends an alias in a list.'),
  ]);
});

it('warns of a paragraph that the source itself begins within a sentence', () => {
  expect(warnings()).toContainEqual(
    expect.stringMatching(
      /^documents.on-the-great-bell\.mdx:\d+: The paragraph “and was never rung …” begins in lower case/,
    ),
  );
});

it.each(['Wu', 'Rat'])('does not warn of a short name that the file of the source has: %s', (family) => {
  edit('documents/harbour-diary.mdx', /^title:/m, `translator: { given: Ann, family: ${family} }\ntitle:`);
  writeFileSync(
    join(content, 'sources/harbour-diary.txt'),
    `${readFileSync(join(content, 'sources/harbour-diary.txt'), 'utf8')}\nSigned: Wu and Rat.`,
  );
  expect(warnings().filter((words) => words.includes(`gives Ann ${family} as stated`))).toEqual([]);
});
