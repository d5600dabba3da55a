import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { sites } from '../build.ts';
import { documentsOf, pagesOf } from '../built/pages.ts';
import { collapse, readingOf } from '../built/rebuild.ts';

const site = sites.fixture;
const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');

/** Two documents of one file, the second of which begins within a line. */
const letters = [
  {
    slug: 'carts-of-slate',
    text: 'To the Surveyor of Roads, 7 May 1964 Sir, three carts of slate stand in the yard. Nobody has asked for them. Please send word.',
    matter: { 1: 'COPY BOOK OF THE CUSTOMS HOUSE, 1964 AND 1965' },
    lines: [['1', '6']],
    said: 'In line 6 of the file the document ends before “To the same”.',
    source: 'Transcribed from lines 1–6 of copy-book.txt, 126 characters; SHA-256 of the file',
  },
  {
    slug: 'wheel-of-a-cart',
    text: 'To the same, 9 January 1965 Sir, the carts are still there; one has lost a wheel. The slate is sold.',
    matter: { 11: 'Copied by a clerk. 1965' },
    lines: [
      ['6', '9'],
      ['11', '11'],
    ],
    said: 'In line 6 of the file the document begins with “To the same”.',
    source: 'Transcribed from lines 6–9, 11 of copy-book.txt, 100 characters; SHA-256 of the file',
  },
];

describe.each(letters)('$slug', ({ slug, text, matter, lines, said, source }) => {
  const { $ } = documentsOf(site).find((document) => document.slug === slug)!.page;
  const xml = load(read(`documents/${slug}.tei.xml`), { xml: true });

  it('has its own words of the file, and no others', () => {
    expect(collapse(readingOf($('[data-transcription]').get()))).toBe(text);
  });

  it('shows, of what is not text, its own lines of the file', () => {
    const shown = $('[data-source-matter]').get();
    expect(Object.fromEntries(shown.map((node) => [node.attribs['data-source-matter'], $(node).text()]))).toEqual(
      matter,
    );
  });

  it('says in its TEI which lines of the file it is', () => {
    const scopes = xml('bibl[type="transcribed"] biblScope[unit="line"]').get();
    expect(scopes.map(({ attribs }) => [attribs['from'], attribs['to']])).toEqual(lines);
    expect(xml('editorialDecl').text()).toContain(said);
  });

  it('is named among the sources with its lines', () => {
    const about = pagesOf(site).find(({ path }) => path === 'about/sources/index.html')!;
    const entry = about.$(`dt a[href$="/documents/${slug}/"]`).closest('div');
    expect(collapse(entry.text())).toContain(source);
  });
});

test('the file that they share is given whole', () => {
  expect(read('sources/copy-book.txt')).toBe(readFileSync(join(site.content, 'sources/copy-book.txt'), 'utf8'));
  expect(read('checksums.txt').match(/sources\/copy-book\.txt$/gm)).toHaveLength(1);
});
