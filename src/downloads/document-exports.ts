import { createHash } from 'node:crypto';
import { makeOnce } from '../build/make-once.ts';
import type { LibraryDocument } from '../library.ts';
import { memoize, memoizeEach } from '../memoize.ts';
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

/**
 * What is made of the text of a document: all of it at once, so that its tree is made once and not kept. What is kept
 * is packed, since the exports of thousands of documents would fill the memory.
 */
export async function getExports(document: LibraryDocument): Promise<DocumentExports> {
  return JSON.parse(Buffer.from(await makeExports(document)).toString()) as DocumentExports;
}

const makeExports = memoizeEach(async (document: LibraryDocument): Promise<Uint8Array> => {
  const { slug, number, data, apparatus, html } = document;
  const exported = exportDocument(document);
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
});

/** A sum of what the exports need to know of the edition. */
const getSumOfContext = memoize(async () => {
  const { names, numbers, ...rest } = await getExportContext();
  return createHash('sha256')
    .update(JSON.stringify([...[names, numbers].map((map) => [...map]), rest]))
    .digest('hex');
});
