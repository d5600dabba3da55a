import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaFiles } from '../../../../src/edition/reference/json-schema.ts';
import { formatKeyReference, listKeys, listNameKeys } from '../../../../src/edition/reference/key-reference.ts';

const stale = 'The schemas have changed. Run: npm run keys';
const kinds = ['edition', 'documents', 'names', 'threads', 'introduction'] as const;
const keys = [...kinds.flatMap(listKeys), ...listNameKeys()];

it('docs/keys.md is as the schemas are', () => {
  expect(readFileSync('docs/keys.md', 'utf8'), stale).toBe(formatKeyReference());
});

it.each(Object.keys(schemaFiles))('docs/schemas/%s.json is as its schema is', (name) => {
  expect(JSON.parse(readFileSync(`docs/schemas/${name}.json`, 'utf8')), stale).toEqual(
    JSON.parse(JSON.stringify(schemaFiles[name])),
  );
});

it('explains every key, and has an example of each that does not only hold others', () => {
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter(({ schema }) => !schema.description).map(({ path }) => path)).toEqual([]);
  const holders = ['home', 'date', 'source', 'source.matter', 'passages', 'chronology'];
  const withoutExample = keys.filter(({ example }) => example === undefined).map(({ path }) => path);
  expect(withoutExample).toEqual(expect.arrayContaining(holders));
  for (const path of withoutExample)
    expect(keys.map((key) => key.path)).toContainEqual(expect.stringMatching(`^${path}\\.`));
});

it('says what is required, what may be a default, and what is neither', () => {
  const rowOf = (path: string) =>
    formatKeyReference()
      .split('\n')
      .find((line) => line.startsWith(`| \`${path}\` |`));
  expect(rowOf('extent')).toMatch(/^\| `extent` \| text \| required \| /);
  expect(rowOf('order')).toMatch(/^\| `order` \| one of `date`, `file`, `number` \| `date` \| /);
  expect(rowOf('source.folios.foot')).toMatch(/^\| `source.folios.foot` \| form, or a list of forms \|  \| /);
  expect(rowOf('forms')).toContain('| `forms: [Edda Vale, Miss Vale]` |');
});
