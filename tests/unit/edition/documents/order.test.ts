import { expect, test } from 'vitest';
import { checkEdition, listDocumentFiles } from '../../../../src/edition/check-edition.ts';
import { sortDocuments, type Order } from '../../../../src/edition/documents/order.ts';
import { editionWith, messages, type Changes } from '../edition-with.ts';

/** A document as `date number part`, each of which may be left out. */
const document = (file: string, edtf: string, number?: string, part?: string) => ({
  file,
  data: { date: { edtf, of: 'composition' as const, certainty: 'stated' as const, bounds: undefined }, number, part },
});

const sorted = (order: Order, ...documents: ReturnType<typeof document>[]) =>
  sortDocuments(documents, order).map(({ file }) => file);

test('documents are ordered by date, by number as readers count, or by file', () => {
  const all = [document('letter-10', '1902', '29a'), document('letter-9', '1903', '29'), document('a', '..', 'XXX')];
  expect(sorted('date', ...all)).toEqual(['letter-10', 'letter-9', 'a']);
  expect(sorted('number', ...all)).toEqual(['letter-9', 'letter-10', 'a']);
  expect(sorted('file', ...all)).toEqual(['a', 'letter-9', 'letter-10']);
});

test('documents of one date are in the order of their numbers, else of their files', () => {
  expect(sorted('date', document('a', '1902', '10'), document('b', '1902', '9'))).toEqual(['b', 'a']);
  expect(sorted('date', document('letter-10', '1902'), document('letter-9', '1902'))).toEqual([
    'letter-9',
    'letter-10',
  ]);
});

test('Roman numbers count as readers count them', () => {
  const all = ['IX', 'V', 'XII', 'I'].map((number) => document(number, '1902', number));
  expect(sorted('number', ...all)).toEqual(['I', 'V', 'IX', 'XII']);
});

test('parts follow one another as their first documents do, after what is in none', () => {
  const all = [
    document('a', '1901', undefined, 'Letters'),
    document('b', '1902', undefined, 'Speeches'),
    document('c', '1903', undefined, 'Letters'),
    document('d', '1904'),
  ];
  expect(sorted('date', ...all)).toEqual(['d', 'a', 'c', 'b']);
});

const texts = listDocumentFiles('tests/fixtures/edition').map((file) => file.replace('tests/fixtures/edition/', ''));
const [first, second] = texts as [string, string];

/** Numbers all documents by their order, or as asked. */
const numbered = (other: (file: string, index: number) => string | undefined = (_, index) => String(index + 1)) => {
  const changes: Changes = {};
  for (const [index, file] of texts.entries()) {
    const number = other(file, index);
    if (number !== undefined) changes[file] = (mdx) => mdx.replace('---\n', `---\nnumber: ${number}\n`);
  }
  return changes;
};

test('two documents of one number are a mistake that names both', () => {
  const edition = editionWith(numbered((_, index) => (index === 1 ? '1' : String(index + 1))));
  expect(messages(checkEdition(edition))).toEqual([
    `${second}:2: ${first} has the same number, 1. Give each document its own.`,
  ]);
});

test('all documents have a number, or none', () => {
  const edition = editionWith(numbered((file, index) => (file === second ? undefined : String(index + 1))));
  expect(messages(checkEdition(edition))).toEqual([
    `${second}:2: The key “number” is missing, and ${first} has one. Give each document its number, such as number: "29", or none.`,
  ]);
});

test('an edition ordered by numbers has them', () => {
  const ordered = { 'edition.yaml': (yaml: string) => `${yaml}order: number\n` };
  expect(messages(checkEdition(editionWith({ ...ordered, ...numbered() })))).toEqual([]);
  const said = messages(checkEdition(editionWith(ordered)));
  expect(said).toHaveLength(texts.length);
  expect(said[0]).toBe(
    `${first}:2: The key “number” is missing, and edition.yaml orders the documents by it. Add it, such as number: "29", or correct “order:” there.`,
  );
});

test('another order is a mistake', () => {
  expect(messages(checkEdition(editionWith({ 'edition.yaml': (yaml) => `${yaml}order: author\n` })))).toEqual([
    expect.stringMatching(
      /^edition\.yaml:\d+: “order” has an unknown value, “author”\. Write one of: date, file, number\.$/,
    ),
  ]);
});
