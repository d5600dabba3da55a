import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '../../build.ts';
import { documentsOf, pagesOf } from '../../built/pages.ts';
import { collapse } from '../../built/rebuild.ts';

describe.each([
  ['the edition', sites.root],
  ['the other edition', sites.fixture],
])('the EPUB of %s', (_, site) => {
  const bytes = readFileSync(join(site.folder, 'edition.epub'));
  const files = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, content]));
  const text = (name: string) => strFromU8(files.get(name)!);
  const xml = (name: string) => load(text(name), { xml: true });
  const opf = xml('EPUB/package.opf');
  const items = opf('manifest item')
    .get()
    .map(({ attribs }) => ({
      id: attribs['id']!,
      type: attribs['media-type']!,
      path: posix.join('EPUB', attribs['href']!),
    }));
  const pages = items.filter(({ type }) => type === 'application/xhtml+xml').map(({ path }) => path);
  const documents = documentsOf(site);
  const pageOf = (slug: string) => `EPUB/documents/${slug}.xhtml`;

  it('is known by its first bytes: the media type, stored as it is', () => {
    expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
    expect(bytes.readUInt16LE(8)).toBe(0);
  });

  it('leads from the container to the package, and lists every file once', () => {
    expect(xml('META-INF/container.xml')('rootfile').attr('full-path')).toBe('EPUB/package.opf');
    const listed = items.map(({ path }) => path);
    expect([...listed].sort()).toEqual([...files.keys()].filter((name) => /^EPUB\/(?!package)/.test(name)).sort());
  });

  it.each([...pages, 'EPUB/package.opf', 'META-INF/container.xml'].map((name) => [name]))(
    'has %s in well-formed XML',
    (name) => {
      expect(() => XmlDocument.fromString(text(name))).not.toThrow();
    },
  );

  it('is read in the order of the documents', () => {
    const order = opf('spine itemref')
      .get()
      .map(({ attribs }) => items.find(({ id }) => id === attribs['idref'])!.path);
    const dates = documents.map(({ slug, page: { $ } }) => ({
      slug,
      position: Number($('[data-position]').attr('data-position')),
    }));
    const byDate = dates.sort((a, b) => a.position - b.position).map(({ slug }) => pageOf(slug));
    const introduction = files.has('EPUB/introduction.xhtml') ? ['EPUB/introduction.xhtml'] : [];
    expect(order).toEqual(['EPUB/title.xhtml', 'EPUB/nav.xhtml', ...introduction, ...byDate]);
  });

  it('says what it is, when it was changed, and for whom it can be read', () => {
    expect(opf('dc\\:identifier').text()).toBe(`${site.origin}${site.base}`);
    const meta = (property: string) =>
      opf(`meta[property="${property}"]`)
        .get()
        .map((node) => opf(node).text());
    expect(meta('dcterms:modified')).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)]);
    for (const property of [
      'accessMode',
      'accessModeSufficient',
      'accessibilityFeature',
      'accessibilityHazard',
      'accessibilitySummary',
    ])
      expect(meta(`schema:${property}`), property).not.toEqual([]);
    expect(
      opf('dc\\:language')
        .get()
        .map((node) => opf(node).text()),
    ).toEqual(expect.arrayContaining(documents.map(({ data }) => data.language)));
  });

  it.each(pages.map((page) => [page]))('%s leads nowhere that is not there', (page) => {
    const $ = xml(page);
    const addresses = ['href', 'src'].flatMap((name) =>
      $(`[${name}]`)
        .get()
        .map((node) => $(node).attr(name)!),
    );
    const missing = addresses.filter((address) => {
      if (/^https?:/.test(address)) return false;
      const [path, anchor] = address.split('#') as [string, string | undefined];
      const file = path ? posix.join(posix.dirname(page), path) : page;
      return !files.has(file) || (anchor !== undefined && xml(file)(`[id="${anchor}"]`).length !== 1);
    });
    expect(missing).toEqual([]);
    const ids = $('[id]')
      .get()
      .map((node) => $(node).attr('id')!);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the introduction of the site, its chronology and its place in the contents, or none', () => {
    const page = pagesOf(site).find(({ path }) => path === 'introduction/index.html');
    expect(files.has('EPUB/introduction.xhtml')).toBe(page !== undefined);
    if (!page) return;
    const [book, { $ }] = [xml('EPUB/introduction.xhtml'), page];
    const words = ($: typeof book, within: string) => $(within).text().replace(/\s+/g, '');
    expect(words(book, 'body')).toBe(words($, 'article').replace(/Allmentions$/, ''));
    const contents = xml('EPUB/nav.xhtml')('[epub\\:type="toc"] > ol > li');
    expect(contents.eq(1).find('a').attr('href')).toBe('introduction.xhtml');
    expect(contents.eq(1).text()).toBe($('h1').text());
  });

  it('asks nothing of a third party', () => {
    expect(
      [...text('EPUB/style.css').matchAll(/url\(['"]?([^'")]+)/g)].filter(
        ([, address]) => !files.has(`EPUB/${address}`),
      ),
    ).toEqual([]);
    for (const page of pages) expect(xml(page)('[src], link[href^="http"], script, img')).toHaveLength(0);
  });

  it('lists every printed page, and marks each', () => {
    const expected = documents.flatMap(({ slug, page: { $ } }) =>
      $('[role="doc-pagebreak"]')
        .get()
        .map(({ attribs }) => `documents/${slug}.xhtml#${attribs['id']}`),
    );
    const nav = xml('EPUB/nav.xhtml');
    expect(
      nav('[epub\\:type="page-list"] a')
        .get()
        .map(({ attribs }) => attribs['href'])
        .sort(),
    ).toEqual(expected.sort());
    const marked = documents.flatMap(({ slug }) =>
      xml(pageOf(slug))('[epub\\:type="pagebreak"]')
        .get()
        .map(({ attribs }) => `documents/${slug}.xhtml#${attribs['id']}`),
    );
    expect(marked.sort()).toEqual(expected);
  });

  describe.each(documents.map((document) => [document.slug, document] as const))(
    '%s',
    (slug, { page: { $ }, data }) => {
      const book = xml(pageOf(slug));

      it('stands in the contents', () => {
        expect(xml('EPUB/nav.xhtml')(`[epub\\:type="toc"] a[href="documents/${slug}.xhtml"]`).text()).toContain(
          data.title,
        );
      });

      it('has the words of the page, in their order', () => {
        const words = ($: typeof book) => {
          const text = $('[data-transcription]').clone();
          text.find('[data-editorial]:not(.lacuna, .omission span), [role="doc-pagebreak"], .number').remove();
          return collapse(text.text());
        };
        expect(words(book)).toBe(words($));
      });

      it('leads from each call to its note and back', () => {
        const calls = book('[epub\\:type="noteref"]').get();
        expect(calls.map((node) => book(node).text())).toEqual(
          $('[role="doc-noteref"]')
            .get()
            .map((node) => $(node).text()),
        );
        for (const { attribs } of calls) {
          const note = book(`[epub\\:type="endnote"][id="${attribs['href']!.slice(1)}"]`);
          expect(note.find(`[epub\\:type="backlink"][href="#${attribs['id']}"]`), attribs['id']).toHaveLength(1);
        }
      });

      it('shows the numbers of the paragraphs', () => {
        const numbered = book('[data-transcription] [id^="p-"]')
          .get()
          .map((node) => `p-${book(node).find('.number').first().text()}`);
        expect(numbered).toEqual(
          $('[data-transcription] [id^="p-"]')
            .get()
            .map(({ attribs }) => attribs['id']),
        );
      });
    },
  );
});
