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
  ['ropewalk-minutes', 'March 1954', { when: '1954-03', cert: 'high' }],
  ['ice-house-inquiry', '1955', { when: '1955', cert: 'high' }],
  ['request-for-gravel', 'November 3, 1955', { when: '1955-11-03', cert: 'high' }],
  ['on-the-great-bell', '1956', { when: '1956', cert: 'high' }],
  ['log-of-the-lodz', '1957', { when: '1957', cert: 'high' }],
  ['book-of-signals', '1958', { when: '1958', cert: 'high' }],
  [
    'order-for-rope',
    'February 29, 1960 (Old Style)',
    { when: '1960-03-13', 'when-custom': '1960-02-29', calendar: '#julian', datingMethod: '#julian' },
  ],
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

/** Old Style is said in words, and left out where a program would take it for Gregorian. */
it('never gives an Old Style date as one of our calendar', () => {
  const { $ } = documents.get('order-for-rope')!.page;
  const file = (end: string) => readFileSync(join(folder, 'documents', `order-for-rope${end}`), 'utf8');
  const [item] = JSON.parse(file('.csl.json')) as { issued: unknown }[];
  expect(item!.issued).toEqual({ literal: '29 February 1960 (Old Style)' });
  expect(file('.bib')).not.toMatch(/\tdate = /);
  expect(file('.ris')).not.toMatch(/^DA {2}- /m);
  const data = JSON.parse($('script[type="application/ld+json"]').text()) as Record<string, unknown>;
  expect([data['dateCreated'], data['datePublished']]).toEqual([undefined, undefined]);
  expect($('meta[name="dcterms.created"]')).toHaveLength(0);
  expect(file('.txt')).toContain('Date: February 29, 1960 (Old Style)');
  const xml = load(file('.tei.xml'), { xml: true });
  expect(xml('calendarDesc > calendar').attr('xml:id')).toBe('julian');
});
