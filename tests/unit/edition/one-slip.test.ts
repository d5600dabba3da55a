import { expect, test } from 'vitest';
import { checkContent } from '../../../src/markdown/check-content.ts';
import { editionWith, messages } from './edition-with.ts';

const letter = 'documents/harbour-master-to-the-board.mdx';
const files = ['edition.yaml', 'names/persons.yaml', 'names/events.yaml', letter, 'threads/the-dues.mdx'];

/** A slip made at one place of a file: before its first key, or in it. */
const slips: [string, slip: (file: string) => string][] = [
  [
    'a key that is unknown',
    (file) => file.replace(/^(- |---\n|)(?=\w)/, (start) => `${start}colour: blue\n${start === '- ' ? '  ' : ''}`),
  ],
  [
    'a key that is misspelt',
    (file) => file.replace(/\b(title|gloss|number):/, (key) => `${key.slice(0, 2)}x${key.slice(2)}`),
  ],
  ['a value that is no text', (file) => file.replace(/\b(title|gloss|number|id): .*/, '$1: []')],
  ['YAML that cannot be read', (file) => file.replace(/\b(title|gloss|number): /, '$1: a: ')],
  ['curly quotation marks', (file) => file.replace(/\b(title|gloss|number): (.*)/, '$1: “a: $2”')],
  ['a quotation mark that is not closed', (file) => file.replace(/\b(title|gloss|number): (.*)/, '$1: "$2')],
  ['a tab', (file) => file.replace(/^(---\n|)((?:- )?\w)/, '$1\t$2')],
  ['no space after a colon', (file) => file.replace(/\b(title|gloss|number): /, '$1:')],
  ['an alias of nothing', (file) => file.replace(/\b(title|gloss|number): .*/, '$1: *nothing')],
];

test.each(slips.flatMap(([what, slip]) => files.map((file) => [what, file, slip] as const)))(
  '%s in %s is one mistake, with its line',
  async (_, file, slip) => {
    const said = messages(await checkContent(editionWith({ [file]: slip })));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(RegExp(`^${file.replace('.', '\\.')}:\\d+: `));
  },
);

test('an entry whose id is misspelt makes nothing that refers to it wrong', async () => {
  const persons = (yaml: string) => yaml.replace('- id:', '- idd:');
  const said = messages(await checkContent(editionWith({ 'names/persons.yaml': persons })));
  expect(said).toEqual([expect.stringMatching(/^names\/persons\.yaml:1: The key “idd” in item 1 is unknown\./)]);
});
