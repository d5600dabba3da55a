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
  ['list-of-moorings', '1964', { when: '1964' }],
  ['carts-of-slate', 'May 7, 1964', { when: '1964-05-07' }],
  ['register-of-paint', 'after 1965', { notBefore: '1965-01-01' }],
  ['wheel-of-a-cart', 'January 9, 1965', { when: '1965-01-09' }],
  ['ledger-of-nails', '[before 1966]', { notAfter: '1966-12-31', cert: 'medium' }],
  ['receipt-for-tar', '1967 or 1968', { notBefore: '1967-01-01', notAfter: '1968-12-31' }],
  ['round-of-the-buoys', 'summer 1969', { notBefore: '1969-01-01', notAfter: '1969-12-31' }],
  [
    'sheet-of-soundings',
    'August 3, 1970 (month uncertain)',
    { notBefore: '1970-08-03', notAfter: '1970-08-03', cert: 'medium' },
  ],
  ['loose-leaf', 'undated', { cert: 'unknown' }],
];

const { folder } = sites.fixture;
const documents = new Map(documentsOf(sites.fixture).map((document) => [document.slug, document]));

test.each(dates)('%s is dated %s', (slug, date) => {
  const { $ } = documents.get(slug)!.page;
  const shown = $('article header .date > *:last-child');
  shown.find('summary span, p, .soft').remove(); // how it is known, and as printed
  expect(collapse(shown.text())).toBe(date);
});

test.each(dates)('the header of its TEI dates %s', (slug, _, expected) => {
  const tei = readFileSync(join(folder, 'documents', `${slug}.tei.xml`), 'utf8');
  const { type, ...attributes } = load(tei, { xml: true })('creation date').get(0)!.attribs;
  expect(attributes).toEqual(expected);
});

it('lists them in their order', () => {
  const { $ } = pagesOf(sites.fixture).find(({ path }) => path === 'index.html')!;
  const links = $('main ol :is(h2, h3, h4) a')
    .get()
    .map(({ attribs }) => attribs['href']);
  expect(links).toEqual(dates.map(([slug]) => `/documents/${slug}/`));
  const undated = $('main h3:contains("Undated") + ol a').get();
  expect(undated.map(({ attribs }) => attribs['href'])).toEqual(['/documents/loose-leaf/']);
});

/** What reference managers and search engines are told of a date; left out where their format cannot say it. */
test.each<[slug: string, Record<string, unknown>]>([
  [
    'list-of-moorings',
    {
      ...{ csl: { 'date-parts': [[1964]] }, bib: '1964', ris: 'PY  - 1964 DA  - 1964-XX' },
      ...{ jsonLd: '1964', dublinCore: '1964-XX', apa: '1964' },
    },
  ],
  [
    'register-of-paint',
    { csl: { literal: 'after 1965' }, bib: '1965/..', ris: 'DA  - 1965/..', dublinCore: '1965/..', apa: 'after 1965' },
  ],
  [
    'ledger-of-nails',
    {
      ...{ csl: { literal: '[before 1966]' }, bib: '../1966?', ris: 'DA  - ../1966?' },
      ...{ dublinCore: '../1966?', apa: '[before 1966]' },
    },
  ],
  [
    'receipt-for-tar',
    { csl: { literal: '1967 or 1968' }, ris: 'DA  - [1967,1968]', dublinCore: '[1967,1968]', apa: '1967 or 1968' },
  ],
  [
    'round-of-the-buoys',
    {
      ...{ csl: { literal: 'summer 1969' }, bib: '1969-22', ris: 'PY  - 1969 DA  - 1969-22' },
      ...{ dublinCore: '1969-22', apa: 'summer 1969' },
    },
  ],
  [
    'sheet-of-soundings',
    {
      ...{ csl: { 'date-parts': [[1970, 8, 3]], circa: true }, bib: '1970-08-03?' },
      ...{ ris: 'PY  - 1970 DA  - 1970-?08-03', dublinCore: '1970-?08-03', apa: '1970, August 3?' },
    },
  ],
  ['loose-leaf', { apa: 'n.d.' }],
])('the citations and data of %s say no more of its date', (slug, expected) => {
  const { $ } = documents.get(slug)!.page;
  const file = (end: string) => readFileSync(join(folder, 'documents', `${slug}${end}`), 'utf8');
  const [item] = JSON.parse(file('.csl.json')) as { issued?: unknown }[];
  const data = JSON.parse($('script[type="application/ld+json"]').text()) as Record<string, unknown>;
  const found = {
    csl: item!.issued,
    bib: /\tdate = \{(.*)\}/.exec(file('.bib'))?.[1],
    ris: file('.ris')
      .match(/^(PY|DA) {2}- .*$/gm)
      ?.map((line) => line.trim())
      .join(' '),
    jsonLd: data['dateCreated'] ?? data['datePublished'],
    dublinCore: $('meta[name="dcterms.created"], meta[name="dcterms.issued"]').attr('content'),
    apa: / \(([^)]*)\)\./.exec($('.apa').first().text())?.[1],
  };
  expect(found).toEqual(expected);
});

/** The time that a document is about, on its page and in TEI. */
test.each<[slug: string, shown: string, tei: Record<string, string>]>([
  ['list-of-moorings', '44 BC', {}],
  ['register-of-paint', 'spring 1965', { notBefore: '1965-01-01', notAfter: '1965-12-31' }],
  ['ledger-of-nails', '1964 or 1966', { notBefore: '1964-01-01', notAfter: '1966-12-31' }],
  ['receipt-for-tar', '1967 and 1968', { notBefore: '1967-01-01', notAfter: '1968-12-31' }],
  ['round-of-the-buoys', '1960s', { notBefore: '1960-01-01', notAfter: '1969-12-31' }],
  ['loose-leaf', 'date not known', {}],
])('%s covers %s', (slug, shown, expected) => {
  const tei = load(readFileSync(join(folder, 'documents', `${slug}.tei.xml`), 'utf8'), { xml: true });
  expect([tei('setting date').text(), tei('setting date').get(0)!.attribs]).toEqual([shown, expected]);
  const { $ } = pagesOf(sites.fixture).find(({ path }) => path === 'index.html')!;
  const row = $(`main ol li:has(a[href="/documents/${slug}/"])`);
  expect(row.find('.hidden').text()).toBe(`Period covered: ${shown}`);
});

it('names a year before Christ on the picture of the edition', () => {
  const { $ } = pagesOf(sites.fixture).find(({ path }) => path === 'index.html')!;
  expect($('main svg text').first().text().trim()).toBe('44 BC');
});

it('says in TEI what is doubtful of a printed date', () => {
  const tei = load(readFileSync(join(folder, 'documents', 'sheet-of-soundings.tei.xml'), 'utf8'), { xml: true });
  expect(tei('creation date > note').text()).toBe('August 3, 1970 (month uncertain)');
  expect(tei('creation date').contents().first().text()).toBe('3 August 1970');
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
