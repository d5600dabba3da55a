import type { LibraryDocument } from '../library.ts';
import { listParagraphs, type Paragraph } from './archive/tables/paragraphs.ts';
import { buildDocumentPage } from './epub/pages.ts';
import type { BookPage } from './epub/xhtml.ts';
import { exportDocument, getExportContext } from './export-document.ts';
import { toBareText, toPlainText } from './plain-text.ts';
import { toTei } from './tei/tei.ts';

/** What is made of the text of a document, for its own addresses, the archive and the book. */
export interface DocumentExports {
  plainText: Buffer<ArrayBuffer>;
  bareText: Buffer<ArrayBuffer>;
  tei: Buffer<ArrayBuffer>;
  paragraphs: Paragraph[];
  page: BookPage;
}

/** All of a document is made at once: so its tree is made once, and none is kept. */
const made = new WeakMap<LibraryDocument, Promise<DocumentExports>>();

/** What is made of the text of a document, made once. */
export function getExports(document: LibraryDocument): Promise<DocumentExports> {
  const exports = made.get(document) ?? makeExports(document);
  made.set(document, exports);
  return exports;
}

async function makeExports(document: LibraryDocument): Promise<DocumentExports> {
  const exported = await exportDocument(document);
  const from = await getExportContext();
  return {
    plainText: Buffer.from(toPlainText(exported, from)),
    bareText: Buffer.from(toBareText(exported)),
    tei: Buffer.from(toTei(exported, from)),
    paragraphs: listParagraphs(exported),
    page: buildDocumentPage(exported, from),
  };
}
