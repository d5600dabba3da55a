import { zipSync, strToU8, type Zippable } from 'fflate';
import { x } from 'xastscript';
import style from './epub.css?raw';
import type { IndexEntry } from '../../apparatus/name-index.ts';
import type { ExportedDocument, ExportedIntroduction, ExportedThread, ExportContext } from '../export-document.ts';
import { licence } from '../../typeface/licence.ts';
import { serializeXml } from '../xml.ts';
import { buildChronologyPage, buildIndexPage } from './names.ts';
import { buildNavigation } from './navigation.ts';
import { buildPackage } from './package.ts';
import { buildCover, buildDocumentPage, buildImprint, buildIntroductionPage, buildTitlePage } from './pages.ts';
import { buildThreadPage } from './thread.ts';

/** What a book is made of. */
export interface Book {
  /** The cover as a PNG, and its words. */
  cover: { png: Uint8Array; alt: string };
  introduction: ExportedIntroduction | undefined;
  documents: ExportedDocument[];
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
export function buildEpub(book: Book, from: ExportContext): Uint8Array<ArrayBuffer> {
  const { cover, introduction, documents, threads, names, faces } = book;
  const back = [buildChronologyPage(names, from), buildIndexPage(names, from)].filter((page) => page !== undefined);
  const pages = [
    buildCover(files.cover.path, cover.alt, from),
    buildTitlePage(from),
    buildImprint(book.modified, from),
    buildNavigation(book, back, from),
    ...(introduction ? [buildIntroductionPage(introduction, from)] : []),
    ...documents.map((document) => buildDocumentPage(document, from)),
    ...threads.map((thread) => buildThreadPage(thread, threads.length, from)),
    ...back,
  ];
  const archive: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }], // must come first and uncompressed (EPUB OCF)
    'META-INF/container.xml': strToU8(container()),
    'EPUB/package.opf': strToU8(buildPackage(book, pages, Object.values(files), from)),
  };
  for (const { path, xhtml } of pages) archive[`EPUB/${path}`] = strToU8(xhtml);
  archive[`EPUB/${files.style.path}`] = strToU8(style);
  archive[`EPUB/${files.licence.path}`] = strToU8(licence);
  archive[`EPUB/${files.cover.path}`] = [cover.png, { level: 0 }];
  for (const name of ['roman', 'italic'] as const) archive[`EPUB/${files[name].path}`] = [faces[name], { level: 0 }];
  return zipSync(archive, { mtime: new Date(1980, 0, 1), level: 9 }); // ZIP stores local time, from 1980 on
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
