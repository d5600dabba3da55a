import { describe, expect, it } from 'vitest';
import { toRis } from '../../../src/citation/files.ts';
import { omitDoubtful, toCslItem } from '../../../src/citation/item.ts';
import { highwireTags } from '../../../src/citation/meta.ts';
import { documentSchema, type DocumentData } from '../../../src/edition/document-schema.ts';

/** An invented letter, changed as a test asks. */
function letter(changes: Partial<Record<keyof DocumentData, unknown>> = {}): DocumentData {
  return documentSchema.parse({
    title: 'To the Board',
    date: { edtf: '1902-03-04', of: 'composition' },
    covers: { edtf: '1902' },
    origin: { body: 'Harbour Office', place: 'Saltmere' },
    author: { name: 'Hester Tarn, Harbour Master', inverted: 'Tarn, Hester' },
    kind: 'letter',
    classification: { level: 'none' },
    sourceNote: { citation: 'Papers, no. 12', access: 'Invented.' },
    extent: 'The whole letter.',
    rights: { statement: 'None.' },
    language: 'en',
    headnote: 'A letter.',
    source: { file: 'letter.txt', sha256: '0'.repeat(64) },
    ...changes,
  });
}

const reason = 'For the test.';
const item = (changes?: Partial<Record<keyof DocumentData, unknown>>) =>
  toCslItem('to-the-board', letter(changes), 'https://example.org/documents/to-the-board/', 'Letters');

it('cites what the document states, and is called as the document is', () => {
  expect(item()).toEqual({
    id: 'to-the-board',
    type: 'personal_communication',
    title: 'To the Board',
    author: [{ family: 'Tarn', given: 'Hester' }],
    genre: 'letter',
    authority: 'Harbour Office',
    'publisher-place': 'Saltmere',
    issued: { 'date-parts': [[1902, 3, 4]] },
    language: 'en',
    source: 'Letters',
    URL: 'https://example.org/documents/to-the-board/',
  });
});

describe('an author', () => {
  const inverted = 'Tarn, Hester';
  it.each([
    [{ name: 'Hester Tarn' }, [{ literal: 'Hester Tarn' }]],
    [{ name: 'Hester Tarn, Harbour Master', inverted, certainty: 'confirmed', reason }, [{ literal: '[Hester Tarn]' }]],
    [{ name: 'Hester Tarn', inverted, certainty: 'inferred', reason }, [{ literal: '[Hester Tarn?]' }]],
    [{ certainty: 'not established', reason }, [{ literal: 'Harbour Office' }]], // the body that it comes from
  ])('%j', (author, cited) => {
    expect(item({ author }).author).toEqual(cited);
  });

  it('is not supplied for what was published', () => {
    const { author, publisher } = item({
      author: { certainty: 'not established', reason },
      date: { edtf: '1902', of: 'publication' },
    });
    expect({ author, publisher }).toEqual({ author: undefined, publisher: 'Harbour Office' });
  });
});

it.each([
  ['confirmed', '[Harbour Office]', '[Saltmere]'],
  ['inferred', '[Harbour Office?]', '[Saltmere?]'],
  ['not established', undefined, undefined],
])('an origin that is %s', (certainty, body, place) => {
  const origin = { body: 'Harbour Office', place: 'Saltmere', certainty, reason };
  expect(item({ origin }).authority).toBe(body);
  expect(item({ origin })['publisher-place']).toBe(place);
});

it.each([
  ['1902-03?', 'stated', { 'date-parts': [[1902, 3]], circa: true }],
  ['1902', 'inferred', { 'date-parts': [[1902]], circa: true }],
  ['1902/1903-05', 'stated', { 'date-parts': [[1902], [1903, 5]] }],
])('a date %s, %s', (edtf, certainty, issued) => {
  expect(item({ date: { edtf, of: 'composition', certainty, reason } }).issued).toEqual(issued);
});

it.each([
  ['To the Board', false, 'To the Board'],
  ['To the Board.', false, 'To the Board'],
  ['To the Board...', false, 'To the Board...'],
  ['To the Board', true, '[To the Board]'],
])('a title %s, supplied: %s', (title, titleSupplied, cited) => {
  expect(item({ title, titleSupplied }).title).toBe(cited);
});

describe('in a printed book', () => {
  const publishedIn = {
    title: 'Harbour Papers',
    volume: 'II',
    volumeTitle: 'Chains',
    chapter: 3,
    editors: ['Quill, Ada', 'Tarbox'],
    publisher: 'Jetty',
    place: 'Dover',
    date: '1950',
    pages: '7–9',
    isbn: '1-2',
  };

  it('is a part of it, with a date of its own', () => {
    expect(item({ publishedIn, kind: 'note' })).toMatchObject({
      type: 'chapter',
      genre: 'note',
      'container-title': 'Harbour Papers',
      volume: 'II',
      'volume-title': 'Chains',
      'chapter-number': '3',
      editor: [{ family: 'Quill', given: 'Ada' }, { literal: 'Tarbox' }],
      publisher: 'Jetty',
      'publisher-place': 'Dover',
      issued: { 'date-parts': [[1950]] },
      'original-date': { 'date-parts': [[1902, 3, 4]] },
      page: '7-9',
      ISBN: '1-2',
    });
  });

  it('marks what is only probable of the book', () => {
    expect(item({ publishedIn: { ...publishedIn, certainty: 'inferred', reason } })).toMatchObject({
      'container-title': '[Harbour Papers?]',
      publisher: '[Jetty?]',
      'publisher-place': '[Dover?]',
      issued: { circa: true },
    });
  });
});

it.each([
  ['report', 'report', undefined],
  ['despatch', 'personal_communication', 'despatch'],
  ['note', 'document', 'note'],
  ['chapter', 'chapter', undefined],
])('a %s is of the type %s', (kind, type, genre) => {
  expect([item({ kind }).type, item({ kind }).genre]).toEqual([type, genre]);
});

describe('what has no sign for doubt', () => {
  const certain = (changes: Partial<Record<keyof DocumentData, unknown>>) =>
    toCslItem('to-the-board', letter(changes), 'https://example.org/', 'Letters', omitDoubtful);

  it('keeps a stated title that begins with a bracket', () => {
    const changes = { publishedIn: { title: '[Untitled] Records' } };
    const tags = highwireTags(certain(changes), letter(changes));
    expect(tags).toContainEqual(['citation_inbook_title', '[Untitled] Records']);
  });

  it('names no body in the place of a doubtful author', () => {
    expect(certain({ author: { name: 'Hester Tarn', certainty: 'inferred', reason } }).author).toBeUndefined();
  });

  it.each([
    ['419–421', '419-421', ['419', '421']],
    ['A-1–A-5', 'A-1–A-5', ['A-1', 'A-5']],
    ['A-1', 'A-1', ['A-1', undefined]],
    ['A1–A5', 'A1–A5', ['A1', 'A5']],
    ['12a–15b', '12a–15b', ['12a', '15b']],
    ['xii–xiv', 'xii-xiv', ['xii', 'xiv']],
  ])('gives the first and the last page of %s', (pages, page, [first, last]) => {
    const changes = { publishedIn: { title: 'Records', pages } };
    const cited = certain(changes);
    const tags = Object.fromEntries(highwireTags(cited, letter(changes)));
    expect(cited.page).toBe(page);
    expect([tags['citation_firstpage'], tags['citation_lastpage']]).toEqual([first, last]);
    expect(toRis(cited, letter(changes)).split('\r\n')).toEqual(
      expect.arrayContaining([`SP  - ${first}`, ...(last ? [`EP  - ${last}`] : [])]),
    );
  });
});
