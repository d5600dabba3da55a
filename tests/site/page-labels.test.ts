import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '../build.ts';
import { documentsOf } from '../built/pages.ts';
import { collapse } from '../built/rebuild.ts';
import { askFor } from './search/ask.ts';

/** The pages of a source that numbers them as it pleases, in its order: the label, whose it is, the end of its address. */
const expected = [
  ['xiii', 'source', 'xiii'],
  ['xiv', 'source', 'xiv'],
  ['[1]', 'source', '1'],
  ['3', 'source', '3'],
  ['3', 'source', '3-2'],
  ['3*', 'source', '3-star'],
  ['Plate III', 'source', 'plate-iii'],
  ['verso of Plate III', 'editors', 'verso-of-plate-iii'],
] as const;
const shown = expected.map(([label, whose]) => (whose === 'source' ? label : `[${label}]`));
const ids = expected.map(([, , id]) => `page-${id}`);

describe('pages that are not numbered 1, 2, 3', () => {
  const { folder } = sites.fixture;
  const { $ } = documentsOf(sites.fixture).find(({ slug }) => slug === 'preface-to-the-tides')!.page;
  const file = (end: string) => readFileSync(join(folder, `documents/preface-to-the-tides.${end}`), 'utf8');

  it('have their labels on the page, those of the editors in brackets', () => {
    const breaks = $('[data-transcription] [role="doc-pagebreak"]').toArray();
    expect(breaks.map(({ attribs }) => attribs['id'])).toEqual(ids);
    expect(breaks.map(({ attribs }) => attribs['data-n'])).toEqual(shown);
    expect(breaks.map(({ attribs }) => 'data-editorial' in attribs)).toEqual(
      expected.map(([, whose]) => whose === 'editors'),
    );
  });

  it('have them in the contents, in the order of the text', () => {
    const links = $('.contents a[href^="#page-"]').toArray();
    expect(links.map((node) => [$(node).attr('href'), $(node).text()])).toEqual(
      ids.map((id, index) => [`#${id}`, shown[index]]),
    );
  });

  it('come with what the editors say of them', () => {
    const said = $('#readings li:has(> a[href^="#page-"])').get();
    expect(said.map((node) => collapse($(node).text()))).toEqual([
      'p. 3 The printer left out the number 2.',
      'p. 3 The number is printed twice.',
    ]);
  });

  it('have them in TEI', () => {
    const xml = load(file('tei.xml'), { xml: true });
    const breaks = xml('body pb').toArray();
    expect(breaks.map(({ attribs }) => [attribs['xml:id'], attribs['n'], attribs['resp']])).toEqual([
      ['page-xii', 'xii', '#editors'],
      ...expected.map(([label, whose], index) => [ids[index], label, whose === 'editors' ? '#editors' : undefined]),
    ]);
    expect(xml('note[type="page"][target="#page-3-2"][resp="#editors"]').text()).toBe('The number is printed twice.');
  });

  it('have them in the text and in the list of pages of the EPUB', () => {
    const text = file('txt');
    const marks = ['[p. xiii]', '[p. xiv]', '[p. [1]]', '[p. 3] Sp', '[p. 3] Feb', '[p. 3*]', '[Plate III]'];
    const places = [...marks, '[[verso of Plate III]]'].map((mark) => text.indexOf(mark));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    const book = unzipSync(readFileSync(join(folder, 'edition.epub')));
    const nav = load(strFromU8(book['EPUB/nav.xhtml']!), { xml: true });
    const links = nav('[epub\\:type="page-list"] a[href*="preface-to-the-tides"]').toArray();
    expect(links.map((node) => [nav(node).attr('href'), nav(node).text()])).toEqual(
      ['page-xii', ...ids].map((id, index) => [
        `documents/preface-to-the-tides.xhtml#${id}`,
        `Preface to the tide tables, ${['xii', ...shown][index]}`,
      ]),
    );
  });

  it.each([
    ['gauge', ['p. xii, ¶ 2', 'Plate III, ¶ 7']],
    ['tidewaiter', ['p. xiii, ¶ 2']],
    ['neaps', ['p. [1], ¶ 3']],
    ['February moon', ['p. 3, ¶ 5']],
    ['Candlemas', ['p. 3*, ¶ 6']],
    ['drawn back', ['[verso of Plate III], ¶ 8']],
  ])('are named where “%s” is found', async (query, places) => {
    const hits = (await askFor(query)).filter(({ address }) => address.includes('preface-to-the-tides'));
    expect(hits.map(({ place }) => place)).toEqual(places);
  });

  it('are cited as the book numbers them', () => {
    expect((JSON.parse(file('csl.json')) as { page: string }[])[0]!.page).toBe('xii-xiv, 3');
    expect(file('bib')).toContain('pages = {xii--xiv, 3},');
    expect(file('ris')).toMatch(/^SP {2}- xii\r$/m);
    expect(file('ris')).toMatch(/^EP {2}- xiv, 3\r$/m);
    expect($('meta[name="citation_lastpage"]').attr('content')).toBe('3');
    expect($('.how-to-cite').text()).toContain('xii–xiv, 3');
  });
});
