import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeToDos } from '../../../../src/commands/to-dos.ts';
import { checkEdition } from '../../../../src/edition/check-edition.ts';
import { documentSchema } from '../../../../src/edition/document-schema.ts';
import { formatDocumentDate, formatOrigin } from '../../../../src/edition/wording.ts';
import { editionWith, messages } from '../edition-with.ts';
import { letter } from '../../letter.ts';

const notice = 'documents/notice-to-mariners.mdx';

/** The notice with a key that is to do, whatever stood there. */
const toDo = (key: string, value: string) => ({
  [notice]: (mdx: string) =>
    `${mdx.replace(RegExp(`^${key}:.*\n(?: .*\n)*`, 'm'), '').replace('---\n', `---\n${key}: ${value}\n`)}`,
});

test.each([
  'origin',
  'kind',
  'extent',
  'rights',
  'sourceNote',
  'summary',
  'covers',
  'classification',
  'headnote',
  'publishedIn',
] as const)('a %s that is to do states nothing', (key) => {
  expect(letter({ [key]: 'TODO' })[key]).toBeUndefined();
});

test('neither does an author, a date or a language', () => {
  expect(letter({ author: 'TODO who wrote it' }).author).toEqual([]);
  expect(letter({ language: 'TODO' }).language).toBe('und');
  expect(formatDocumentDate(letter({ date: 'TODO' }), 'en-GB')).toBe('');
});

test('neither does a doubt of nothing, before its reason is written', () => {
  const doubt = { certainty: 'not established', reason: 'TODO why' };
  expect(letter({ author: doubt }).author).toEqual([]);
  expect(formatDocumentDate(letter({ date: { of: 'composition', ...doubt } }), 'en-GB')).toBe('');
  expect(formatDocumentDate(letter({ date: { edtf: '1902', of: 'composition', ...doubt } }), 'en-GB')).toBe('1902');
});

test('what is written of a map stands if it can stand alone, and never surer than it is', () => {
  const origin = (value: object) => formatOrigin(letter({ origin: value }));
  expect(origin({ body: 'The Board', place: 'TODO' })).toBe('The Board');
  expect(origin({ body: 'TODO', place: 'Saltmere' })).toBe('');
  expect(origin({ body: 'The Board', certainty: 'inferred', reason: 'TODO what from' })).toBe('[The Board]');
  expect(origin({ body: 'The Board', certainty: 'TODO', reason: 'TODO' })).toBe('');
});

test('a to-do is no mistake', () => {
  expect(messages(checkEdition(editionWith(toDo('rights', 'TODO who holds them'))))).toEqual([]);
});

test('a document cannot do without a title and a source', () => {
  const said = (key: string, value: string) => messages(checkEdition(editionWith(toDo(key, value))));
  expect(said('title', 'TODO')).toEqual([
    expect.stringMatching(/^documents\/notice-to-mariners\.mdx:2: Invalid title/),
  ]);
  expect(documentSchema.safeParse({}).error!.issues.map(({ path }) => path[0])).toEqual(
    expect.arrayContaining(['title', 'date', 'origin', 'author', 'kind', 'extent', 'rights', 'language', 'source']),
  );
});

test('a proposal that nobody has looked at is to do, though it stands', () => {
  const title = (mdx: string) => mdx.replace(/^title: .*/m, '$& # TODO is it the title?');
  expect(describeToDos(editionWith({ [notice]: title }))!.lines).toEqual([
    expect.stringMatching(/notice-to-mariners\.mdx: to do: title \(line 2\)$/),
  ]);
});

test('a default is to do once', () => {
  const rights = (mdx: string) => mdx.replace(/^rights:.*\n(?: .*\n)*/m, '');
  const content = editionWith({
    'edition.yaml': (yaml) => `${yaml}defaults:\n  rights: TODO who holds them\n`,
    [notice]: (mdx) =>
      rights(mdx)
        .replace(/^extent: .*/m, 'extent: TODO')
        .replace(/^headnote: .*/m, 'headnote: TODO'),
  });
  const { lines, sum } = describeToDos(content)!;
  const lineOf = (key: string, file = notice) =>
    readFileSync(join(content, file), 'utf8')
      .split('\n')
      .findIndex((line) => line.startsWith(key)) + 1;
  expect(lines.map((line) => line.replace(content, '').replace(/.*\/(?=edition|documents)/, ''))).toEqual([
    `edition.yaml: to do: defaults.rights (line ${lineOf('  rights', 'edition.yaml')})`,
    `${notice}: to do: extent (line ${lineOf('extent')}), headnote (line ${lineOf('headnote')})`,
  ]);
  expect(sum).toMatch(/^\d+ documents, 3 to-dos$/);
  expect(describeToDos('tests/fixtures/edition')).toBeUndefined();
});
