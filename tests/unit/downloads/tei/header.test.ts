import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { createApparatus } from '../../../../src/apparatus/apparatus.ts';
import type { ExportContext } from '../../../../src/downloads/export-document.ts';
import { buildTeiHeader } from '../../../../src/downloads/tei/header.ts';
import { noDate } from '../../../../src/downloads/modified.ts';
import { editionSchema } from '../../../../src/edition/edition-schema.ts';
import { letter } from '../../letter.ts';

const edition = editionSchema.parse({ title: 'Letters', subtitle: 'Some.', method: 'None.', rights: 'None.' });
const url = new URL('https://example.org/');
const from: ExportContext = { edition, url, modified: noDate, total: 1, numbers: new Map(), names: new Map() };

/** The dates in the header of a document that is of a time and covers another. */
function datesOf(edtf: string, bounds: string | undefined, covers: string): Record<string, unknown>[] {
  const data = letter({ date: { edtf, bounds, of: 'composition' }, covers: { edtf: covers } });
  const header = buildTeiHeader(
    { slug: 'a', number: '1', data, apparatus: createApparatus(), url, text: { type: 'root', children: [] } },
    from,
  );
  const dates: Record<string, unknown>[] = [];
  visit(header, 'element', ({ name, attributes }) => {
    if (name === 'date') dates.push(attributes);
  });
  return dates;
}

test.each([
  ['1953-07-27/..', undefined, { notBefore: '1953-07-27' }],
  ['/1650', undefined, { notAfter: '1650-12-31' }],
  ['..', undefined, {}],
  ['1953-10?', '1953-07-27/..', { notBefore: '1953-07-27' }],
  ['1953-10', undefined, { when: '1953-10' }],
])('a document of %s, certainly %s, is so in its header', (edtf, bounds, expected) => {
  expect(datesOf(edtf, bounds, '1950').find(({ type }) => type)).toEqual({ type: 'composition', ...expected });
});

test.each([
  ['1953-07-27/..', { from: '1953-07-27' }],
  ['../1650?', { notAfter: '1650-12-31' }],
  ['/', {}],
])('a document about %s is so in its header', (covers, expected) => {
  expect(datesOf('1953', undefined, covers).at(-1)).toEqual(expected);
});
