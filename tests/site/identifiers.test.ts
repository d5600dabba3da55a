import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sites } from '../build.ts';
import { pagesOf } from '../built/pages.ts';

const pageAt = (path: string) => pagesOf(sites.fixture).find((page) => page.path === path)!;
const dataAt = (path: string) =>
  JSON.parse(pageAt(path).$('script[type="application/ld+json"]').text()) as Record<string, object[]>;

/** Of the invented Hester Tarn, as `persons.yaml` gives them. */
const addresses = ['https://www.wikidata.org/entity/Q9999999999', 'https://d-nb.info/gnd/999999990'];

test('an entry of the index leads to the authority files that know it, and only such an entry', () => {
  const { $ } = pageAt('names/index.html');
  const links = $('#tarn a[href^="https:"]').get();
  expect(links.map(({ attribs }) => attribs['href'])).toEqual(addresses);
  expect($(links).parent().text().replace(/\s+/g, ' ').trim()).toBe('In authority files Wikidata; GND');
  expect($('#pell').text()).not.toContain('authority');
});

test('the index tells machines what its entries are the same as', () => {
  const { url } = pageAt('names/index.html');
  const terms = dataAt('names/index.html')['hasDefinedTerm']!;
  expect(terms).toHaveLength(3);
  expect(terms).toContainEqual({
    '@type': ['DefinedTerm', 'Person'],
    '@id': `${url.href}#tarn`,
    name: 'Tarn, Hester',
    sameAs: addresses,
  });
});

test('the author of a document is the same person as in the index', () => {
  expect(dataAt('documents/report-on-the-lamp/index.html')['author']).toMatchObject([
    { '@type': 'Person', name: 'Hester Tarn', sameAs: addresses },
  ]);
});

test('the TEI gives the numbers with the entry', () => {
  const xml = load(readFileSync(join(sites.fixture.folder, 'documents/report-on-the-lamp.tei.xml'), 'utf8'), {
    xml: true,
  });
  const numbers = xml('[xml\\:id="name-tarn"] idno:not([type="URI"])').get();
  expect(numbers.map((node) => [node.attribs['type'], xml(node).text()])).toEqual([
    ['wikidata', 'Q9999999999'],
    ['gnd', '999999990'],
  ]);
});

test('the licence is the same wherever it is given', () => {
  const licence = 'https://creativecommons.org/publicdomain/zero/1.0/';
  for (const path of ['about/index.html', 'edition/index.html'])
    expect(pageAt(path).$('a[rel="license"]').attr('href'), path).toBe(licence);
  expect(dataAt('index.html')['license']).toBe(licence);
  const xml = load(readFileSync(join(sites.fixture.folder, 'documents/harbour-diary.tei.xml'), 'utf8'), { xml: true });
  expect(xml('availability licence[target]').attr('target')).toBe(licence);
  expect(xml('availability licence').text()).toBe('Invented; do as you like.');
});
