import { createHash } from 'node:crypto';
import { makeOnce } from '../build/make-once.ts';
import { renderedText, type LibraryDocument } from '../library.ts';
import { memoize } from '../memoize.ts';
import { listParagraphs, type Paragraph } from './archive/tables/paragraphs.ts';
import { buildDocumentPage } from './epub/pages.ts';
import type { BookPage } from './epub/xhtml.ts';
import { exportDocument, getExportContext } from './export-document.ts';
import { toBareText, toPlainText } from './plain-text.ts';
import { toTei } from './tei/tei.ts';

/** What is made of the text of a document, for its own addresses, the archive and the book. */
export interface DocumentExports {
  plainText: string;
  bareText: string;
  tei: string;
  paragraphs: Paragraph[];
  page: BookPage;
}

const made = new WeakMap<LibraryDocument, Promise<Uint8Array>>();

/**
 * What is made of the text of a document: all of it at once, so that its tree is made once and not kept. What is kept
 * is packed, since the exports of thousands of documents would fill the memory.
 */
export async function getExports(document: LibraryDocument): Promise<DocumentExports> {
  const exports = made.get(document) ?? makeExports(document);
  made.set(document, exports);
  return JSON.parse(Buffer.from(await exports).toString()) as DocumentExports;
}

async function makeExports(document: LibraryDocument): Promise<Uint8Array> {
  const { slug, number, data, apparatus } = document;
  const { html } = await renderedText(document);
  const exported = await exportDocument(document);
  const from = await getExportContext();
  return makeOnce(['exports', await getSumOfContext(), slug, number, data, apparatus, html, exported.url], async () => {
    const exports: DocumentExports = {
      plainText: toPlainText(exported, from),
      bareText: toBareText(exported),
      tei: toTei(exported, from),
      paragraphs: listParagraphs(exported),
      page: buildDocumentPage(exported, from),
    };
    return Buffer.from(JSON.stringify(exports));
  });
}

/** A sum of what the exports need to know of the edition. */
const getSumOfContext = memoize(async () => {
  const { names, numbers, ...rest } = await getExportContext();
  return createHash('sha256')
    .update(JSON.stringify([...[names, numbers].map((map) => [...map]), rest]))
    .digest('hex');
});
