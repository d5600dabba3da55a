import { XmlDocument } from 'libxml2-wasm';
import { posix } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { sites } from '../../build.ts';
import { readBook } from '../../built/book.ts';
import { documentsOf } from '../../built/pages.ts';
import { collapse } from '../../built/rebuild.ts';

describe.each([
  ['the edition', sites.root],
  ['the other edition', sites.fixture],
])('the EPUB of %s', (_, site) => {
  const { bytes, files, text, xml, items, order } = readBook(site);
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

  it('asks nothing of a third party', () => {
    expect(
      [...text('EPUB/style.css').matchAll(/url\(['"]?([^'")]+)/g)].filter(
        ([, address]) => !files.has(`EPUB/${address}`),
      ),
    ).toEqual([]);
    for (const page of pages)
      expect(xml(page)('[src]:not([src="cover.png"]), link[href^="http"], script')).toHaveLength(0);
  });

  it('lists every printed page from the first, in their order, and marks each', () => {
    const expected = documents.flatMap(({ slug, data: { source }, page: { $ } }) => {
      const first = source.firstPage === undefined ? [] : [String(source.firstPage)];
      const later = $('[data-transcription] [role="doc-pagebreak"]')
        .get()
        .map(({ attribs }) => attribs['data-n']!);
      return [...first, ...later].map((label) => [`EPUB/documents/${slug}.xhtml`, label]);
    });
    const listed = xml('EPUB/nav.xhtml')('[epub\\:type="page-list"] a').get();
    const pages = listed.map(({ attribs }) => {
      const [path, anchor] = attribs['href']!.split('#');
      const mark = xml(`EPUB/${path}`)(`[id="${anchor}"][epub\\:type="pagebreak"][role="doc-pagebreak"]`);
      return [`EPUB/${path}`, mark.text().slice(1, -1)];
    });
    const inOrder = documents
      .map(({ slug }) => pageOf(slug))
      .sort((a, b) => order.indexOf(a) - order.indexOf(b))
      .flatMap((path) => expected.filter(([page]) => page === path));
    expect(pages).toEqual(inOrder);
    const labels = listed.map((node) => xml('EPUB/nav.xhtml')(node).text());
    labels.forEach((label, at) => expect(label.endsWith(inOrder[at]![1]!), label).toBe(true));
    expect(documents.flatMap(({ slug }) => xml(pageOf(slug))('[epub\\:type="pagebreak"]').get())).toHaveLength(
      expected.length,
    );
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
        const words = ($: CheerioAPI) => {
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
