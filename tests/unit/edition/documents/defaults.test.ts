import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkEdition, listDocumentFiles } from '../../../../src/edition/check-edition.ts';
import { readDocument } from '../../../../src/edition/documents/read-document.ts';
import { editionWith, messages, type Changes } from '../edition-with.ts';

const letter = 'documents/harbour-master-to-the-board.mdx';
const notice = 'documents/notice-to-mariners.mdx';

/** Adds lines to edition.yaml. */
const add = (yaml: string) => (edition: string) => `${edition}${yaml}`;

/** Takes keys out of a frontmatter, those below them too. */
const without =
  (...keys: string[]) =>
  (mdx: string) =>
    keys.reduce((rest, key) => rest.replace(RegExp(`^${key}:.*\\n(?: .*\\n)*`, 'm'), ''), mdx);

const texts = listDocumentFiles('tests/fixtures/edition').map((file) => file.replace('tests/fixtures/edition/', ''));

/** The same change of every document. */
const inAll = (change: (mdx: string) => string): Changes => Object.fromEntries(texts.map((file) => [file, change]));

const read = (changes: Changes, file: string) => {
  const content = editionWith(changes);
  return readDocument(join(content, file), content);
};

const mistakesIn = (changes: Changes) => messages(checkEdition(editionWith(changes)));

test('a document has what the edition says for all, with its certainty, and gives what differs', () => {
  const defaults =
    'defaults:\n  rights: { statement: The Board., certainty: inferred, reason: It kept them. }\n  sourceNote:\n    access: The books of the harbour.\n    holder: The Board\n';
  const { data } = read(
    {
      'edition.yaml': add(defaults),
      [notice]: (mdx) =>
        without(
          'rights',
          'sourceNote',
        )(mdx).replace('kind:', 'sourceNote: { citation: Notices, access: A copy. }\nkind:'),
    },
    notice,
  );
  expect(data!.rights).toEqual({ statement: 'The Board.', certainty: 'inferred', reason: 'It kept them.' });
  expect(data!.sourceNote).toEqual({ citation: 'Notices', access: 'A copy.', holder: 'The Board' });
});

test('names are not mixed, and an empty key takes a default away', () => {
  const defaults =
    'defaults:\n  author: { family: Tarn, given: Hester }\n  translator: { family: Tromp, given: Ludo }\n';
  const { data } = read(
    {
      'edition.yaml': add(defaults),
      [notice]: (mdx) => without('author')(mdx).replace('kind:', 'author: { body: The Board }\ntranslator:\nkind:'),
    },
    notice,
  );
  expect(data!.author.map(({ name }) => name)).toEqual(['The Board']);
  expect(data!.translator).toEqual([]);
});

test('what an edition has no use for is left out, and nothing stands in its place', () => {
  const changes = inAll(without('classification', 'covers', 'headnote'));
  const { classification, covers, headnote } = read(changes, notice).data!;
  expect([classification, covers, headnote]).toEqual([undefined, undefined, undefined]);
  expect(mistakesIn(changes)).toEqual([]);
});

test.each<[string, string, string, Changes?]>([
  ['an unknown key', 'defaults:\n  colour: blue\n', ':17: The key “colour” in “defaults” is unknown.'],
  [
    'an unknown key within another',
    'defaults:\n  rights:\n    statment: None.\n',
    ':18: The key “statment” in “defaults.rights” is unknown. Did you mean “statement”?',
  ],
  ['a wrong value', 'defaults:\n  extent: []\n', ':17: Invalid defaults.extent.', inAll(without('extent'))],
  [
    'a doubt without a reason',
    'defaults:\n  rights: { statement: None., certainty: inferred }\n',
    ':17: Invalid defaults.rights.reason. Anything not stated',
    inAll(without('rights')),
  ],
  ['no map', 'defaults: none\n', ':16: Invalid defaults.'],
])('%s among the defaults is one mistake, in edition.yaml', (_, yaml, said, changes = {}) => {
  const found = mistakesIn({ 'edition.yaml': add(yaml), ...changes });
  expect(found).toEqual([expect.stringContaining(`edition.yaml${said}`)]);
});

test('where edition.yaml is missing, what documents leave out is no mistake of theirs', () => {
  const found = mistakesIn({ 'edition.yaml': undefined, ...inAll(without('rights')) });
  expect(found).toEqual([expect.stringMatching(/^edition\.yaml: edition\.yaml is missing\. /)]);
});

test('a mistake of a document stays its own', () => {
  const found = mistakesIn({
    'edition.yaml': add('defaults:\n  date: { of: composition }\n  kind: letter\n'),
    [letter]: without('date'),
    [notice]: (mdx) => mdx.replace(/^kind: .*/m, 'kind: memo'),
  });
  expect(found).toEqual([
    expect.stringMatching(/^documents\/harbour-master-to-the-board\.mdx:2: Invalid date\.edtf\. The date is missing/),
    expect.stringMatching(/^documents\/notice-to-mariners\.mdx:\d+: “kind” has an unknown value/),
  ]);
});

test('what differs from a default of some certainty says its own', () => {
  const changes = (rights: string): Changes => ({
    'edition.yaml': add('defaults:\n  rights: { statement: The Board., certainty: inferred, reason: It kept them. }\n'),
    ...inAll(without('rights')),
    [notice]: (mdx) => without('rights')(mdx).replace('kind:', `rights: ${rights}\nkind:`),
  });
  expect(mistakesIn(changes('{ statement: None. }'))).toEqual([
    expect.stringMatching(/^documents\/notice-to-mariners\.mdx:\d+: “rights” differs from its default, which has a/),
  ]);
  expect(read(changes('{ statement: None., certainty: stated }'), notice).data!.rights).toEqual({
    statement: 'None.',
    certainty: 'stated',
  });
  expect(read(changes('{ lines: 3 }'), notice).data!.rights?.certainty).toBe('inferred');
});

test('where edition.yaml cannot be read, documents are not said to lack what may stand there', () => {
  const found = mistakesIn({ 'edition.yaml': add('defaults: a: b\n'), [letter]: without('rights') });
  expect(found).toEqual([expect.stringMatching(/^edition\.yaml:16: This value contains a colon/)]);
});
