import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { sites } from '../build.ts';
import { documentsOf } from '../built/pages.ts';
import { collapse, readingOf } from '../built/rebuild.ts';
import { addressesOf } from './search/answers.ts';
import { askFor } from './search/ask.ts';

/** Notes as sources print them: the anchor, the call and the text of each, written down before the page was made. */
const notes: [slug: string, anchor: string, call: string, text: string][] = [
  ['ropewalk-minutes', 'p31-s1', '*', 'Held in the sail loft.'], // on a heading
  ['ropewalk-minutes', 'p31-1', '(1)', 'The third Monday of March.'],
  [
    'ropewalk-minutes',
    'p31-s2',
    '†',
    'By the old pace; the new one is shorter, and the clerk who keeps it is not to be hurried.', // over the turn of a page
  ],
  ['ropewalk-minutes', 'p32-s1', '*', 'In writing.'],
  ['ropewalk-minutes', 'p32-1', '(1)', 'Neither was named.'],
  ['ice-house-inquiry', 'c1-1', '[1]', 'The driver’s book corrects the clerk’s.[2]'], // a note in a note
  ['ice-house-inquiry', 'c1-2', '[2]', 'Two sledges; see the toll book.'],
  ['ice-house-inquiry', 'c1-s-a', '[A]', 'The driver could not count past eighty.'],
  ['ice-house-inquiry', 'c2-1', '[1]', 'In a warm year. In a cold one the ice lasted until July.'],
  ['ice-house-inquiry', 'c2-12a', '[12a]', 'Put in by a later hand.'],
  [
    'on-the-great-bell',
    '12',
    '[12]',
    'The founder’s own words were these: The metal ran like water, and we stood as men stand in church. So his letter has it.',
  ],
  ['on-the-great-bell', '12a', '[12a]', 'Not the present loft.'],
  ['on-the-great-bell', 's-e1', '[E1]', 'The founder denied it [in a second letter].'],
];

const documents = new Map(documentsOf(sites.fixture).map((document) => [document.slug, document]));
const pageOf = (slug: string) => documents.get(slug)!.page.$;
const fileOf = (slug: string, end: string) => readFileSync(join(sites.fixture.folder, 'documents', slug + end), 'utf8');
const book = unzipSync(readFileSync(join(sites.fixture.folder, 'edition.epub')));
const words = (text: string) => collapse(text);

test.each(notes)('%s: note %s is called %s', (slug, anchor, call, text) => {
  const $ = pageOf(slug);
  expect($(`#fnref-${anchor}`).attr('data-source')).toBe(call);
  expect($(`#fnref-${anchor}`).attr('href')).toBe(`#fn-${anchor}`);
  expect(words(readingOf($(`#fn-${anchor} [data-note]`).toArray()))).toBe(text);
});

test.each(notes)('%s: note %s stands in the TEI, called %s', (slug, anchor, call, text) => {
  const xml = load(fileOf(slug, '.tei.xml'), { xml: true });
  const note = xml(`[xml\\:id="fn-${anchor}"]`);
  expect(note.attr('rend')).toBe(call);
  note.find('note').replaceWith((_, inner) => xml(inner).attr('rend')!);
  note.children('label').remove();
  expect(words(note.text())).toBe(text);
});

it('gives what a source prints before a note on lines of its own', () => {
  const labels = (slug: string) => load(fileOf(slug, '.tei.xml'), { xml: true })('note > label');
  expect(
    labels('ropewalk-minutes')
      .get()
      .map((label) => load(label, { xml: true }).text()),
  ).toEqual(['* ', '(1) ', '† ', '(1) ', '* ']);
  expect(labels('on-the-great-bell')).toHaveLength(0);
});

it('keeps a sentence whole around a note of several paragraphs', () => {
  const $ = pageOf('on-the-great-bell');
  expect(words(readingOf($('#p-2').toArray()))).toBe(
    'The bell was cast in one piece[12] and hung in the loft.[12a] It cracked[E1] at the first stroke,[13]',
  );
  expect($('#fn-12 [data-note] p')).toHaveLength(3);
});

describe('a note called more than once', () => {
  it('is one text, with a way back to each call', () => {
    const $ = pageOf('ice-house-inquiry');
    expect($('[href="#fn-c1-1"]')).toHaveLength(2);
    const back = $('#fn-c1-1 > [role="doc-backlink"]').toArray();
    expect(back.map((link) => [$(link).text(), link.attribs['href']])).toEqual([
      ['↑a', '#fnref-c1-1'],
      ['↑b', '#fnref-c1-1-2'],
    ]);
  });

  it('stands once in the TEI; the later call points to it', () => {
    const xml = load(fileOf('ice-house-inquiry', '.tei.xml'), { xml: true });
    expect(xml('note[sameAs="#fn-c1-1"]')).toHaveLength(1);
    expect(xml('note[sameAs="#fn-c1-1"]').text()).toBe('');
  });
});

it('says of a note that nothing calls it, and gives it after the text in TEI', () => {
  const $ = pageOf('ice-house-inquiry');
  expect($('#fn-c1-3 .uncalled[data-editorial]').text()).toBe('Not called in the text.');
  expect($('#fn-c1-3 [role="doc-backlink"]')).toHaveLength(0);
  const xml = load(fileOf('ice-house-inquiry', '.tei.xml'), { xml: true });
  expect(xml('body > note').attr('xml:id')).toBe('fn-c1-3');
  expect(fileOf('ice-house-inquiry', '.txt')).toContain('[^c1-3] [[Not called in the text.]] A third sledge');
});

it('says of a call that the source has no text for it', () => {
  const $ = pageOf('on-the-great-bell');
  expect($('#fnref-13').attr('data-source')).toBe('[13]');
  expect(words($('#fn-13').text())).toContain('Not in our source');
});

it('says with which page or chapter numbers begin again', () => {
  expect(pageOf('ropewalk-minutes')('#fn-p32-1').attr('data-within')).toMatch(/32/);
  expect(pageOf('ice-house-inquiry')('#fn-c2-1').attr('data-within')).toMatch(/2/);
});

it('finds the words of notes, and sentences across their calls', async () => {
  const answers: [query: string, address: string][] = [
    ['hurried', '/documents/ropewalk-minutes/#fn-p31-s2'],
    ['"Monday and is four hundred"', '/documents/ropewalk-minutes/#p-2'],
    ['"toll book"', '/documents/ice-house-inquiry/#fn-c1-2'],
    ['"cast in one piece and hung"', '/documents/on-the-great-bell/#p-2'],
    ['"men stand in church"', '/documents/on-the-great-bell/#fn-12'],
  ];
  for (const [query, address] of answers) expect([query, addressesOf(await askFor(query))]).toEqual([query, [address]]);
});

test.each(notes)('%s: note %s stands in the book, called %s', (slug, anchor, call, text) => {
  const $ = load(strFromU8(book[`EPUB/documents/${slug}.xhtml`]!), { xml: true });
  const note = $(`#fn-${anchor}`);
  expect(note).toHaveLength(1);
  // A book shows the label of a call, and not the source's way of printing it.
  expect(words(note.text())).toContain(text.replace(/\[(\d+)\]$/, '$1'));
  expect(call).toContain($(`#fnref-${anchor}`).text());
  expect(note.find(`[href="#fnref-${anchor}"]`)).toHaveLength(1);
});
