import { Ajv } from 'ajv';
import type { z } from 'astro/zod';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { createApparatus } from '../../src/apparatus/apparatus.ts';
import { toBibtex } from '../../src/citation/bibtex.ts';
import { omitDoubtful } from '../../src/citation/doubt.ts';
import { toCslItem, toCslJson } from '../../src/citation/item.ts';
import { toJsonLd } from '../../src/citation/json-ld.ts';
import { dublinCoreTags, highwireTags } from '../../src/citation/meta.ts';
import { toRis } from '../../src/citation/ris.ts';
import { formatCitation, formatShortCitation } from '../../src/citation/styles.ts';
import { countInTime } from '../../src/dates/count-in-time.ts';
import { compareDates, dateBounds, formatDate } from '../../src/dates/dates.ts';
import { createTimeScale } from '../../src/dates/time-scale.ts';
import { buildDocumentPage, buildTitlePage } from '../../src/downloads/epub/pages.ts';
import type { ExportedDocument, ExportContext } from '../../src/downloads/export-document.ts';
import { noDate } from '../../src/downloads/modified.ts';
import { parseText } from '../../src/downloads/parse-text.ts';
import { toPlainText } from '../../src/downloads/plain-text.ts';
import { toTei } from '../../src/downloads/tei/tei.ts';
import { certainties } from '../../src/edition/certainty.ts';
import { documentSchema, kinds, levels, type DocumentData } from '../../src/edition/document-schema.ts';
import { groupDocuments } from '../../src/edition/documents/groups.ts';
import { editionSchema } from '../../src/edition/edition-schema.ts';
import { schemaFiles } from '../../src/edition/reference/json-schema.ts';
import { formatDocumentDate, formatMarking, formatOrigin, formatTitle } from '../../src/edition/wording.ts';
import { filterValues } from '../../src/search/filter-values.ts';
import { createRandom } from './random.ts';

/**
 * Whatever the schemas accept builds. Frontmatter is made up of words, dates and languages that are hard on one file or
 * another, many times over but always the same; what is accepted goes through all that pages and downloads make of it.
 */

const pieces = [
  ...[
    'Letter',
    'to the Board',
    'É',
    'שלום',
    '海',
    '😀',
    'e\u0301',
    'constructor',
    '__proto__',
    'toString',
    '0',
    '…',
    '.',
  ],
  ...[
    '&',
    '%',
    '$',
    '#',
    '_',
    '{',
    '}',
    '\\',
    '~',
    '^',
    '"',
    "'",
    '`',
    '@',
    '<i>',
    '</i>',
    '<',
    '>',
    ']]>',
    '<!--',
    '*',
    '|',
  ],
  ...[
    '\n',
    '\r\n',
    '\u2028',
    '\t',
    '\u00a0',
    ',',
    ', ',
    ' and ',
    '; ',
    ':',
    '[',
    ']',
    '[x',
    '/',
    '//',
    'ER  - ',
    '=1+1',
  ],
];
const days = [
  '1953-07-27',
  '1953-10',
  '1953',
  '0001',
  '0987-02',
  '9999-12-31',
  '1904-02-29',
  '1917-10?',
  '1902~',
  '1950%',
  '?2004-06-~11',
  ...['195X', '19XX', '1951-XX', '1951-05-XX', '1953-21', '-0043', '0000-02-29', '195X?', '1951-XX~'],
];
const sets = ['[1953,1954]', '[1953-07..1955]', '[..1953,1960]', '{1953,1954-05}', '[-0043,0001]'];
const ends = [...days, '', '..'];
const tags = [
  'en',
  'en-GB',
  'fr',
  'de-1996',
  'zh-Hant-TW',
  'ar',
  'he',
  'und',
  'zxx',
  'tlh',
  'sr-Latn',
  'th',
  'fa',
  'ja',
  '',
  'x-private',
  'en-u-ca-buddhist',
  'xx-yy-zz',
];

function createGenerator(seed: number) {
  const random = createRandom(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;
  const sometimes = <Value>(make: () => Value): Value | undefined => (random() < 0.5 ? make() : undefined);
  const words = (): string =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(pieces)).join(pick(['', ' ']));
  const date = (): string =>
    pick([() => pick(days), () => `${pick(ends)}/${pick(ends)}`, () => '..', () => pick(sets)])();
  const fact = () => ({ certainty: pick(certainties), reason: words() });
  const agent = (): object => ({
    ...pick([
      () => ({ name: words(), inverted: sometimes(words) }),
      () => ({ family: words(), given: sometimes(words), particle: sometimes(words), suffix: sometimes(words) }),
      () => ({ body: words() }),
      () => ({}),
    ])(),
    office: sometimes(words),
    ...fact(),
  });
  const several = () => pick([agent, () => [agent()], () => [agent(), agent(), agent()]])();
  const frontmatter = (): object => ({
    title: words(),
    titleSupplied: random() < 0.5,
    alsoKnownAs: sometimes(words),
    date: {
      edtf: sometimes(date),
      calendar: pick([undefined, undefined, undefined, 'julian']),
      printed: sometimes(words),
      of: pick(['composition', 'publication']),
      bounds: sometimes(date),
      ...fact(),
    },
    covers: { edtf: date(), note: sometimes(words) },
    origin: { body: words(), place: sometimes(words), ...fact() },
    author: several(),
    recipient: sometimes(several),
    translator: sometimes(several),
    kind: pick(kinds),
    classification: { marking: sometimes(words), level: pick(levels), note: sometimes(words) },
    publishedIn: sometimes(() => ({
      ...{ title: words(), volume: sometimes(words), volumeTitle: sometimes(words), chapter: sometimes(() => 3) },
      ...{
        editors: pick([[], [words(), agent()]]),
        publisher: sometimes(words),
        place: sometimes(words),
        date: sometimes(date),
      },
      ...{ pages: sometimes(() => pick(['7–9', 'A-1–A-5', 'xii', words()])), isbn: sometimes(words), ...fact() },
    })),
    sourceNote: {
      citation: words(),
      holder: sometimes(words),
      url: sometimes(() => 'https://example.com/{a}?b=%20&c'),
      access: words(),
    },
    extent: words(),
    rights: { statement: words(), ...fact() },
    language: pick(tags),
    headnote: words(),
    source: { file: pick(['a.txt', 'Ä b.txt', 'constructor.txt']), sha256: '0'.repeat(64) },
  });
  const edition = () => ({
    title: words(),
    subtitle: words(),
    method: words(),
    rights: words(),
    editors: sometimes(() => [words()]),
    language: pick(tags),
  });
  return { frontmatter, edition, slug: () => pick(['a-letter', 'constructor', '0']) };
}

const { frontmatter, edition, slug } = createGenerator(1953);
const accepted = <Value>(made: unknown[], parse: (value: unknown) => { data?: Value }): Value[] =>
  made.flatMap((each) => parse(each).data ?? []);
const written = { edition: Array.from({ length: 100 }, edition), document: Array.from({ length: 1500 }, frontmatter) };
const editions = accepted(written.edition, (each) => editionSchema.safeParse(each));
const documents = accepted(written.document, (each) => documentSchema.safeParse(each)).slice(0, 120);

/** What no reader may ever see. */
const nonsense = /Invalid Date|NaN|undefined|\[object|\bnull\b/;

/** White space as LaTeX reads it. */
const collapse = (words: unknown): string => String(words).replace(/\s+/g, ' ').trim();

const url = new URL('https://example.org/documents/a-letter/');

function exported(data: DocumentData, index: number): { document: ExportedDocument; from: ExportContext } {
  const apparatus = { ...createApparatus(), headnote: '<p>A headnote.</p>' };
  const text = parseText('<div id="transcription" data-transcription><p id="p-1">Words ]]&gt; &amp; more.</p></div>');
  const document = { slug: slug(), number: String(index + 1), data, apparatus, url, text };
  return {
    document,
    from: {
      edition: editions[index % editions.length]!,
      modified: noDate,
      url,
      total: 120,
      numbers: new Map(),
      names: new Map(),
    },
  };
}

test('enough is accepted, and not everything', () => {
  expect(editions.length).toBeGreaterThan(50);
  expect(editions.length).toBeLessThan(100);
  expect(documents).toHaveLength(120);
});

test('what is accepted is not underlined by a program that reads the JSON Schemas', () => {
  const ajv = new Ajv({ allowUnionTypes: true, schemas: { 'document.json': schemaFiles['document']! } });
  const inFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value)); // without what is undefined
  const refused = (schema: object, { safeParse }: z.ZodType, made: unknown[]) =>
    made.filter((each) => safeParse(each).success && !ajv.validate(schema, inFile(each)));
  expect(refused(schemaFiles['edition']!, editionSchema, written.edition)).toEqual([]);
  expect(refused(schemaFiles['document']!, documentSchema, written.document)).toEqual([]);
});

describe.each(documents.map((data, index) => [index, data] as const))('document %i', (index, data) => {
  const { document, from } = exported(data, index);
  const { language } = from.edition;

  test('is said in words', () => {
    const said = [
      ...[formatTitle(data), formatDocumentDate(data, language), formatOrigin(data)],
      ...(data.classification ? [formatMarking(data.classification)] : []),
      ...(data.covers ? [formatDate(data.covers.edtf, language)] : []),
      ...[formatDate(data.date.bounds ?? data.date.edtf, language)],
      ...Object.values(filterValues).flatMap((valueOf) => valueOf(data)),
    ];
    for (const words of said) expect(words).toMatch(/\S/);
    expect(said.join(' ')).not.toMatch(nonsense);
    expect(toPlainText(document, from).split('\n')[0]).toBe(formatTitle(data));
  });

  test('is cited, and each file is read back', () => {
    const item = toCslItem(document.slug, data, url.href, from.edition.title);
    const certain = toCslItem(document.slug, data, url.href, from.edition.title, omitDoubtful);
    for (const style of ['chicago', 'mla', 'apa'] as const)
      expect(formatCitation(item, data, style)).not.toMatch(nonsense);
    expect(formatShortCitation(item, data)).not.toMatch(nonsense);
    expect(JSON.parse(toCslJson(item))).toEqual([item]);
    // citation-js cannot read a date without a beginning, which biblatex can.
    const bibtex = toBibtex(item, data).replace(/\tdate = \{(\.\.)?\/.*\n/, '');
    const titles = (new Cite(bibtex).data as unknown as { title: string }[]).map(({ title }) => title);
    expect(titles.map(collapse)).toEqual([collapse(item.title)]);
    const ris = toRis(item, data);
    expect(ris.split(/[\r\n\u2028]+/).filter((line) => line && !/^[A-Z][A-Z\d] {2}- /.test(line))).toEqual([]);
    expect(ris).not.toMatch(nonsense);
    for (const [name, value] of [...highwireTags(certain, data), ...dublinCoreTags(item, data)])
      expect(`${name}=${value}`).not.toMatch(nonsense);
    const collection = { title: from.edition.title, url: url.href };
    expect(JSON.stringify(toJsonLd(certain, data, collection, '', '', []))).not.toMatch(nonsense);
  });

  test('is well-formed in TEI and EPUB, and keeps its characters', () => {
    const files = [toTei(document, from), buildDocumentPage(document, from).xhtml, buildTitlePage(from).xhtml];
    const parsed = files.map((file) => XmlDocument.fromString(file.replace('<!DOCTYPE html>\n', '')));
    expect(parsed[0]!.root.content).toContain(data.title);
    expect(parsed[1]!.root.content).toContain(formatTitle(data));
    expect(parsed[2]!.root.content).toContain(from.edition.title);
    for (const file of files) expect(file).not.toMatch(/="(undefined|null|NaN)"/);
    for (const each of parsed) each.dispose();
  });
});

test('all of them are sorted, counted and drawn', () => {
  const dates = documents.map(({ date }) => date.edtf).sort(compareDates);
  const groups = groupDocuments(documents.map((data) => ({ data })));
  expect(groups.flatMap((group) => group.documents)).toHaveLength(documents.length);
  const { columns } = countInTime(dates);
  expect(columns.every(({ from, to }) => from >= 0 && to <= 100.000001 && from <= to)).toBe(true);
  const spans = documents.flatMap(({ date, covers }) => [date.edtf, ...(covers ? [covers.edtf] : [])].map(dateBounds));
  const { place, years } = createTimeScale(spans);
  expect(years.every(({ at }) => at >= 0 && at <= 100)).toBe(true);
  for (const placed of spans.map(place).filter((each) => each !== undefined)) {
    expect(placed.from).toBeGreaterThanOrEqual(0);
    expect(placed.to).toBeLessThanOrEqual(100.000001);
    expect(placed.to).toBeGreaterThanOrEqual(placed.from);
  }
});
