import { x } from 'xastscript';
import style from './epub.css?raw';
import type { IndexEntry } from '../../apparatus/name-index.ts';
import type { ExportedDocument, ExportedIntroduction, ExportedThread, ExportContext } from '../export-document.ts';
import { licence } from '../../typeface/licence.ts';
import { serializeXml } from '../xml.ts';
import { packZip } from '../zip.ts';
import { buildChronologyPage, buildIndexPage } from './names.ts';
import { buildNavigation } from './navigation.ts';
import { buildPackage } from './package.ts';
import { buildCover, buildImprint, buildIntroductionPage, buildTitlePage } from './pages.ts';
import { buildThreadPage } from './thread.ts';
import type { BookPage } from './xhtml.ts';

/** What a book is made of. */
export interface Book {
  /** The cover as a PNG, and its words. */
  cover: { png: Uint8Array; alt: string };
  introduction: ExportedIntroduction | undefined;
  documents: ExportedDocument[];
  /** Those of the documents, in the same order: each is made when it is packed. */
  documentPages: BookPage<() => Promise<string>>[];
  threads: ExportedThread[];
  names: IndexEntry[];
  /** The typeface, as files. */
  faces: Record<'roman' | 'italic', Uint8Array>;
  /** When the edition was last changed, as `readLastModified` has it. */
  modified: string;
}

/** The files that are no pages. The licence allows us to put the typeface there. */
const files = {
  cover: { id: 'cover-image', path: 'cover.png', type: 'image/png', properties: 'cover-image' },
  style: { id: 'style', path: 'style.css', type: 'text/css' },
  roman: { id: 'roman', path: 'fonts/roman.woff2', type: 'font/woff2' },
  italic: { id: 'italic', path: 'fonts/italic.woff2', type: 'font/woff2' },
  licence: { id: 'licence', path: 'fonts/OFL.txt', type: 'text/plain' },
};

/** The whole edition as an EPUB 3. Reproducible: the same texts give the same bytes. */
export function buildEpub(book: Book, from: ExportContext): Promise<Uint8Array<ArrayBuffer>> {
  const { cover, introduction, documentPages, threads, names, faces } = book;
  const back = [buildChronologyPage(names, from), buildIndexPage(names, from)].filter((page) => page !== undefined);
  const pages = [
    buildCover(files.cover.path, cover.alt, from),
    buildTitlePage(from),
    buildImprint(book.modified, from),
    buildNavigation(book, back, from),
    ...(introduction ? [buildIntroductionPage(introduction, from)] : []),
    ...documentPages,
    ...threads.map((thread) => buildThreadPage(thread, threads.length, from)),
    ...back,
  ];
  return packZip([
    { path: 'mimetype', content: 'application/epub+zip', stored: true }, // must come first and uncompressed (EPUB OCF)
    { path: 'META-INF/container.xml', content: container() },
    { path: 'EPUB/package.opf', content: buildPackage(book, pages, Object.values(files), from) },
    ...pages.map(({ path, xhtml }) => ({ path: `EPUB/${path}`, content: xhtml })),
    { path: `EPUB/${files.style.path}`, content: style },
    { path: `EPUB/${files.licence.path}`, content: licence },
    { path: `EPUB/${files.cover.path}`, content: cover.png, stored: true },
    { path: `EPUB/${files.roman.path}`, content: faces.roman, stored: true },
    { path: `EPUB/${files.italic.path}`, content: faces.italic, stored: true },
  ]);
}

const container = (): string =>
  serializeXml(
    x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      x('rootfiles', [
        x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
      ]),
    ]),
    { closeEmptyElements: true },
  );
