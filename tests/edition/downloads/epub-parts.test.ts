import type { CheerioAPI } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sites } from '../../build.ts';
import { readBook } from '../../built/book.ts';
import { documentsOf, pagesOf } from '../../built/pages.ts';
import { collapse } from '../../built/rebuild.ts';

/** The folder of a page of the site is the page of the book. */
const inBook = (address: string): string => address.replace(/^\/([^#]+)\/(#.*)?$/, '$1.xhtml$2');
/** Where a page of the book leads, from the folder of all of them. */
const fromRoot = (address: string): string => address.replace(/^\.\.\//, '');

describe.each([
  ['the edition', sites.root],
  ['the other edition', sites.fixture],
])('the EPUB of %s, as a book', (_, site) => {
  const { files, xml, opf, items, order } = readBook(site);
  const edition = parse(readFileSync(join(site.content, 'edition.yaml'), 'utf8')) as Record<string, unknown>;
  const documents = documentsOf(site);
  const pages = new Map(pagesOf(site).map(({ path, $ }) => [path, $]));
  const site$ = (path: string) => pages.get(`${path}/index.html`)!;
  const has = (path: string, what: string) => pages.has(`${path}/index.html`) && site$(path)(what).length > 0;
  const threads = [...pages.keys()].flatMap((path) => /^threads\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []);
  const numberOf = (slug: string) => Number(/\d+/.exec(site$(`threads/${slug}`)('header .label').text())?.[0]);
  const hasNames = has('names', 'dl > div[id]');
  const hasEvents = has('events', '.events > li');
  const hasIntroduction = pages.has('introduction/index.html');
  const values = (selector: string) =>
    opf(selector)
      .get()
      .map((node) => opf(node).text());
  const words = ($: CheerioAPI, within: string) => $(within).text().replace(/\s+/g, '');

  it('has each part that the edition has, in the order of a book, and no empty one', () => {
    const inOrder = [...documents].sort(
      (a, b) =>
        Number(a.page.$('[data-position]').attr('data-position')) -
        Number(b.page.$('[data-position]').attr('data-position')),
    );
    expect(order).toEqual(
      [
        'cover',
        'title',
        'imprint',
        'nav',
        ...(hasIntroduction ? ['introduction'] : []),
        ...inOrder.map(({ slug }) => `documents/${slug}`),
        ...threads.sort((a, b) => numberOf(a) - numberOf(b)).map((slug) => `threads/${slug}`),
        ...(hasEvents ? ['events'] : []),
        ...(hasNames ? ['names'] : []),
      ].map((name) => `EPUB/${name}.xhtml`),
    );
  });

  it('has each part in the contents, in the order in which they are read', () => {
    const contents = xml('EPUB/nav.xhtml')('[epub\\:type="toc"] a').get();
    const listed = [...new Set(contents.map(({ attribs }) => `EPUB/${attribs['href']!.split('#')[0]!}`))];
    expect(listed).toEqual(order.filter((path) => !/cover|nav/.test(path)));
  });

  it('leads to its landmarks', () => {
    const landmarks = xml('EPUB/nav.xhtml')('nav[epub\\:type="landmarks"] a').get();
    expect(landmarks.map(({ attribs }) => attribs['epub:type'])).toEqual([
      'cover',
      'titlepage',
      'toc',
      ...(hasIntroduction ? ['introduction'] : []),
      'bodymatter',
      ...(hasNames ? ['index'] : []),
    ]);
    for (const { attribs } of landmarks.filter(({ attribs }) => !/toc|bodymatter/.test(attribs['epub:type']!)))
      expect(xml(`EPUB/${attribs['href']!}`)(`section[epub\\:type="${attribs['epub:type']}"]`)).toHaveLength(1);
    const body = landmarks.find(({ attribs }) => attribs['epub:type'] === 'bodymatter')!.attribs['href']!;
    expect(xml(`EPUB/${body}`)('body').attr('epub:type')).toBe('bodymatter');
  });

  it('has a cover of the size of a book, with its words', () => {
    const cover = items.filter(({ properties }) => properties === 'cover-image');
    expect(cover.map(({ type, path }) => [type, path])).toEqual([['image/png', 'EPUB/cover.png']]);
    const png = Buffer.from(files.get('EPUB/cover.png')!);
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1400, 2100]);
    const image = xml('EPUB/cover.xhtml')('img[role="doc-cover"]');
    expect(image.attr('src')).toBe('cover.png');
    for (const said of [edition['title'], edition['subtitle'], ...((edition['editors'] as string[]) ?? [])])
      expect(image.attr('alt')).toContain(said);
  });

  it('states what the edition states, and no more', () => {
    expect(values('dc\\:title')).toEqual([edition['title']]);
    expect(values('dc\\:description')).toEqual([edition['subtitle']]);
    expect(values('dc\\:rights').map(collapse)).toEqual([collapse(edition['rights'] as string)]);
    expect(values('dc\\:creator')).toEqual(edition['editors'] ?? []);
    for (const { attribs } of opf('dc\\:creator').get())
      expect(values(`meta[refines="#${attribs['id']}"][property="role"]`)).toEqual(['edt']);
    expect(values('dc\\:publisher, dc\\:subject')).toEqual([]);
    expect(values('dc\\:identifier')).toEqual([`${site.origin}${site.base}`]);
    const languages = [edition['language'], ...documents.map(({ data }) => data.language)];
    expect([...values('dc\\:language')].sort()).toEqual([...new Set(languages)].sort());
    const [modified] = values('meta[property="dcterms:modified"]');
    expect(modified).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(values('dc\\:date')).toEqual(modified!.startsWith('1980-01-01T00:00:00') ? [] : [modified!.slice(0, 10)]);
  });

  it('says of what its page numbers are', () => {
    const sourceOf = ($: CheerioAPI) => collapse($('.chapter dl dd').first().text());
    const paged = documents.filter(
      ({ slug }) => xml(`EPUB/documents/${slug}.xhtml`)('[role="doc-pagebreak"]').length > 0,
    );
    const cited = paged.map(({ slug }) => sourceOf(xml(`EPUB/documents/${slug}.xhtml`)));
    const stated = opf('meta[property="source-of"]').get();
    expect(stated.map((node) => opf(node).text())).toEqual(stated.map(() => 'pagination'));
    expect(stated.map(({ attribs }) => collapse(values(attribs['refines']!)[0]!)).sort()).toEqual(
      [...new Set(cited)].sort(),
    );
    // Checkers look at the last source alone.
    const last = opf('dc\\:source').last().attr('id');
    if (paged.length > 0) expect(stated.at(-1)!.attribs['refines']).toBe(`#${last}`);
  });

  it('says for whom it can be read', () => {
    const meta = (property: string) => values(`meta[property="schema:${property}"]`);
    expect(meta('accessMode')).toEqual(['textual']);
    expect(meta('accessModeSufficient')).toEqual(['textual']);
    expect(meta('accessibilityHazard')).toEqual(['none']);
    const isPaged = xml('EPUB/nav.xhtml')('[epub\\:type="page-list"]').length > 0;
    const features = meta('accessibilityFeature');
    expect(features).toEqual(expect.arrayContaining(['tableOfContents', 'readingOrder', 'alternativeText']));
    for (const feature of ['pageBreakMarkers', 'pageNavigation']) expect(features.includes(feature)).toBe(isPaged);
    expect(features.includes('index')).toBe(hasNames);
    expect(meta('accessibilitySummary')).toHaveLength(1);
  });

  it('leads to the site for nothing that it has itself', () => {
    const home = `${site.origin}${site.base}`;
    const leading = order.flatMap((path) =>
      xml(path)(`a[href^="${home}"]`)
        .get()
        .map(({ attribs }) => attribs['href']!.slice(home.length)),
    );
    expect(leading.filter((address) => /^(documents|threads|names|events|introduction)\/[^.]*$/.test(address))).toEqual(
      [],
    );
  });

  it.runIf(hasIntroduction)('has the introduction of the site with its chronology', () => {
    const [book, $] = [xml('EPUB/introduction.xhtml'), site$('introduction')];
    expect(words(book, 'body')).toBe(words($, 'article').replace(/Allmentions$/, ''));
  });

  it.each(threads.map((slug) => [slug]))('has the thread %s, each passage with the way to its place', (slug) => {
    const [book, $] = [xml(`EPUB/threads/${slug}.xhtml`), site$(`threads/${slug}`)];
    expect(words(book, 'h1')).toBe(words($, 'h1'));
    expect(words(book, '.question')).toBe(words($, '.question'));
    const figures = $('figure')
      .get()
      .map(({ attribs }) => attribs['id']!);
    expect(figures.length).toBeGreaterThan(1);
    expect(
      book('figure')
        .get()
        .map(({ attribs }) => attribs['id']),
    ).toEqual(figures);
    for (const id of figures) {
      const quoted = book(`#${id} blockquote`).clone();
      quoted.find('.pagebreak').remove();
      expect(collapse(quoted.text()).replace(/ /g, '')).toBe(words($, `#${id} blockquote`));
      const [path, place] = fromRoot(book(`#${id} figcaption a`).attr('href')!).split('#');
      expect(inBook($(`#${id} blockquote`).attr('cite')!)).toBe(`${path}#${place}`);
    }
  });

  it.runIf(hasNames)('has every entry of the index, each place with its link', () => {
    const [book, $] = [xml('EPUB/names.xhtml'), site$('names')];
    const entries = $('dl > div[id]')
      .get()
      .map(({ attribs }) => attribs['id']!);
    expect(
      book('li[id]')
        .get()
        .map(({ attribs }) => attribs['id']),
    ).toEqual(entries);
    for (const id of entries) {
      expect(words(book, `[id="${id}"] .term`)).toBe(words($, `[id="${id}"] dt`));
      const links = ($: CheerioAPI) =>
        $(`[id="${id}"] .locators a`)
          .get()
          .map((node) => [inBook(node.attribs['href']!), $(node).text()]);
      expect(links(book)).toEqual(links($));
    }
    expect(book('[epub\\:type="index-xref-preferred"]')).toHaveLength($('.see').length);
  });

  it.runIf(hasEvents)('has every event of the chronology, each place with its link', () => {
    const [book, $] = [xml('EPUB/events.xhtml'), site$('events')];
    const addresses = ($: CheerioAPI, within: string) =>
      $(within)
        .get()
        .map((node) => inBook($(node).attr('href')!).replace('names/#', 'names.xhtml#'));
    expect(addresses(book, 'dl a')).toEqual(addresses($, '.events a'));
    expect(words(book, 'dt')).toBe(words($, '.events .date'));
  });
});
