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
    'documents/harbour-diary.mdx',
    /headnote: .+/,
    `headnote: ${'word '.repeat(61)}`,
    /The headnote has 61 words\. Cut it to 60\./,
  ],
])('warns of %s', (file, from, to, warning) => {
  const usual = warnings();
  edit(file, from, to);
  expect(warnings().filter((each) => !usual.includes(each))).toEqual([expect.stringMatching(warning)]);
  expect(checkEdition(content)).toEqual([]);
});

it('an article alone is no alias: the comma in a list has parted it from its word', () => {
  edit('names/persons.yaml', /aliases: .+/, 'aliases: [Allies, the]');
  expect(checkEdition(content).map(({ message }) => message)).toEqual([
    expect.stringContaining('The alias “the” is only an article. A comma ends an alias in a list.'),
  ]);
});
