import { Ajv } from 'ajv';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { contentFolder } from '../../../../src/content-folder.ts';
import { extractFrontmatter } from '../../../../src/edition/check-yaml.ts';

/** Read as an editor’s program reads them: from their files. */
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const files = globSync('docs/schemas/*.json').map((file) => file.replaceAll('\\', '/'));
for (const file of files) ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')) as object, file.split('/').at(-1));

/** What a program would underline. */
function complaints(schema: string, value: unknown): string[] {
  const validate = ajv.getSchema(`${schema}.json`)!;
  void validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const inEdition = {
  edition: 'edition.yaml',
  document: 'documents/**/*.mdx',
  names: 'names/*.yaml',
  thread: 'threads/*.mdx',
  introduction: 'introduction.mdx',
};

const read = (file: string): unknown => {
  const words = readFileSync(file, 'utf8');
  return parse(file.endsWith('.mdx') ? extractFrontmatter(words)! : words);
};

const invented = 'tests/fixtures/edition';

describe.each([contentFolder, invented])('lets every file of %s stand:', (content) => {
  test.each(Object.entries(inEdition))('%s', (schema, pattern) => {
    const found = globSync(pattern, { cwd: content });
    if (content === invented) expect(found.length).toBeGreaterThan(0);
    for (const file of found) expect(complaints(schema, read(join(content, file))), file).toEqual([]);
  });
});

it.each([
  ['a document whose other keys are defaults', 'document', { title: 'A letter', source: { file: 'a.txt' } }],
  ['a map of which a part is a default', 'document', { date: { edtf: '1902' }, rights: { lines: 3 } }],
  ['a default taken away', 'document', { translator: null, publishedIn: { volume: null } }],
  ['what is to do', 'document', { extent: 'TODO how much', kind: 'TODO', author: { certainty: 'TODO' } }],
  ['a number without quotation marks', 'document', { number: 29, source: { firstPage: 14, lines: 3 } }],
  ['one form or several', 'document', { source: { noteCall: '(#)', folios: { head: ['A #', 'B #'], foot: '#' } } }],
  [
    'defaults',
    'edition',
    { title: 'A', subtitle: 'B', method: 'C', rights: 'D', defaults: { date: { of: 'publication' } } },
  ],
  [
    'a number of an authority',
    'names',
    [{ id: 'tarn', heading: 'Tarn', gloss: 'Keeper.', viaf: 99, gnd: '4000003-X' }],
  ],
])('lets stand %s', (_, schema, value) => {
  expect(complaints(schema, value)).toEqual([]);
});

const edition = { title: 'A', subtitle: 'B', method: 'C', rights: 'D' };
const passage = { document: 'a', from: 'b', to: 'c' };
it.each([
  ['edition', { ...edition, subtitel: 'B' }, ' must NOT have additional properties'],
  ['edition', { ...edition, home: { openning: [] } }, '/home must NOT have additional properties'],
  ['edition', { ...edition, defaults: { extend: 'All.' } }, '/defaults must NOT have additional properties'],
  ['edition', { title: 'A', subtitle: 'B', method: 'C' }, " must have required property 'rights'"],
  ['document', { titel: 'A' }, ' must NOT have additional properties'],
  ['document', { source: { sha265: 'a' } }, '/source must NOT have additional properties'],
  ['document', { author: { familly: 'Tarn' } }, '/author must NOT have additional properties'],
  ['document', { kind: 'lettre' }, '/kind must be equal to one of the allowed values'],
  ['names', [{ id: 'a', heading: 'A', glos: 'A.' }], '/0 must NOT have additional properties'],
  [
    'thread',
    { number: 1, title: 'A', question: 'B', passages: [passage, { ...passage, led: 'd' }] },
    '/passages/1 must NOT have additional properties',
  ],
  ['introduction', { chronolgy: [] }, ' must NOT have additional properties'],
])('points out a slip in %s: %j', (schema, value, complaint) => {
  expect(complaints(schema, value)).toContain(complaint);
});
