import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../src/citation/bibtex.ts';
import { omitDoubtful } from '../../../src/citation/doubt.ts';
import { toCslItem, toCslJson } from '../../../src/citation/item.ts';
import { toJsonLd } from '../../../src/citation/json-ld.ts';
import { dublinCoreTags, highwireTags } from '../../../src/citation/meta.ts';
import { toRis } from '../../../src/citation/ris.ts';
import { formatCitation } from '../../../src/citation/styles.ts';
import type { DocumentData } from '../../../src/edition/document-schema.ts';
import { letter } from '../letter.ts';

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
    abstract: 'A letter.',
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
    [{ body: 'Board, Mole and Chain' }, [{ literal: 'Board, Mole and Chain' }]],
    [
      [{ family: 'Tromp', given: 'Ludo', particle: 'van', suffix: 'Jr.', office: 'Surveyor' }, { family: 'Holm' }],
      [{ family: 'Tromp', given: 'Ludo', 'dropping-particle': 'van', suffix: 'Jr.' }, { family: 'Holm' }],
    ],
    [[{ family: 'Holm', given: 'Greta', certainty: 'inferred', reason }], [{ literal: '[Greta Holm?]' }]],
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
    editors: ['Quill, Ada', 'Tarbox', { body: 'Records Society, Inc.' }],
    publisher: 'Jetty',
    place: 'Dover',
    date: '1950',
    pages: '7–9',
    isbn: '1-2',
  };

  it('is a part of it, with a date of its own', () => {
    expect(item({ publishedIn, kind: 'note' })).toMatchObject({
      type: 'chapter',
      genre: 'note, 4 March 1902',
      'container-title': 'Harbour Papers',
      volume: 'II',
      'volume-title': 'Chains',
      'chapter-number': '3',
      editor: [{ family: 'Quill', given: 'Ada' }, { literal: 'Tarbox' }, { literal: 'Records Society, Inc.' }],
      publisher: 'Jetty',
      'publisher-place': 'Dover',
      issued: { 'date-parts': [[1950]] },
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
  ['note', 'manuscript', 'note'],
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

describe('a date with an open end', () => {
  const files = (edtf: string, certainty = 'stated') => {
    const data = letter({ date: { edtf, of: 'composition', certainty, reason } });
    const cited = toCslItem('to-the-board', data, 'https://example.org/', 'Letters');
    const tags = Object.fromEntries([...highwireTags(cited, data), ...dublinCoreTags(cited, data)]);
    return {
      issued: cited.issued,
      bibtex: /\tdate = \{(.*)\}/.exec(toBibtex(cited, data))?.[1],
      ris: /^DA {2}- (.*)\r$/m.exec(toRis(cited, data))?.[1],
      highwire: tags['citation_publication_date'],
      dublinCore: tags['dcterms.created'],
      jsonLd: (toJsonLd(cited, data, { title: 'Letters', url: 'https://example.org/' }, '', '', []) as Item)[
        'dateCreated'
      ],
      apa: formatCitation(cited, data, 'apa').match(/ \(([^)]*)\)\./)![1],
    };
  };
  type Item = Record<string, unknown>;

  it.each([
    ['1953-07-27/..', 'stated', 'after 27 July 1953', '1953-07-27/..', '1953-07-27/..'],
    ['1650/', 'stated', 'after 1650', '1650/', '1650/'],
    ['/1650', 'stated', 'before 1650', '/1650', '/1650'],
    ['../1953-07?', 'stated', 'before July 1953?', '../1953-07?', '../1953-07?'],
    ['1953/..', 'inferred', '[after 1953]', '1953?/..', '1953?/..'],
  ])('%s, %s, is “%s”', (edtf, certainty, words, bibtex, ris) => {
    expect(files(edtf, certainty)).toEqual({
      issued: { literal: words },
      bibtex,
      ris,
      highwire: undefined, // has no sign for it
      dublinCore: ris,
      jsonLd: undefined,
      apa: words,
    });
  });

  it.each(['..', '/'])('%s is no date', (edtf) => {
    expect(files(edtf)).toEqual({ apa: 'n.d.' });
  });

  it('is in the item as it is downloaded', () => {
    const [read] = JSON.parse(toCslJson(item({ date: { edtf: '../1953', of: 'composition' } }))) as [Item];
    expect(read['issued']).toEqual({ literal: 'before 1953' });
  });
});
