import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { sites } from '../build.ts';
import { documentsOf, pagesOf } from '../built/pages.ts';
import { collapse } from '../built/rebuild.ts';

/** The documents in their order, with their dates as a reader meets them (what is only inferred is in brackets) and in TEI. */
const dates: [slug: string, shown: string, tei: Record<string, string>][] = [
  ['harbour-master-to-the-board', '[March 1902?]', { notBefore: '1902-03-04', notAfter: '1902-03-31', cert: 'medium' }],
  ['harbour-diary', 'June 1902', { when: '1902-06' }],
  ['report-on-the-lamp', 'February 20, 1903', { when: '1903-02-20' }],
  ['notice-to-mariners', 'May 2, 1903', { when: '1903-05-02' }],
  ['pilots-and-dues', '[1951?]', { notBefore: '1950-01-01', notAfter: '1952-12-31', cert: 'medium' }],
  ['request-for-gravel', 'November 3, 1955', { when: '1955-11-03', cert: 'high' }],
  ['keepers-letter', 'June 3, 1961', { when: '1961-06-03' }],
  ['preface-to-the-tides', '1962', { when: '1962' }],
  ['log-of-the-bar', '1963', { when: '1963' }],
];

const { folder } = sites.fixture;
const documents = new Map(documentsOf(sites.fixture).map((document) => [document.slug, document]));

test.each(dates)('%s is dated %s', (slug, date) => {
  const { $ } = documents.get(slug)!.page;
  const shown = $('article header .date > *:last-child');
  shown.find('summary span, p').remove(); // how it is known
  expect(collapse(shown.text())).toBe(date);
});

test.each(dates)('the header of its TEI dates %s', (slug, _, expected) => {
  const tei = readFileSync(join(folder, 'documents', `${slug}.tei.xml`), 'utf8');
  const { type, ...attributes } = load(tei, { xml: true })('creation date').get(0)!.attribs;
  expect(attributes).toEqual(expected);
});

it('lists them in their order', () => {
  const { $ } = pagesOf(sites.fixture).find(({ path }) => path === 'index.html')!;
  const links = $('main ol :is(h2, h3) a')
    .get()
    .map(({ attribs }) => attribs['href']);
  expect(links).toEqual(dates.map(([slug]) => `/documents/${slug}/`));
});
