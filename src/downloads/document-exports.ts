import { createHash } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { makeOnce } from '../build/make-once.ts';
import type { LibraryDocument } from '../library.ts';
import { memoize, memoizeEach } from '../memoize.ts';
import { listParagraphs, type Paragraph } from './archive/tables/paragraphs.ts';
import { buildDocumentPage } from './epub/pages.ts';
import { exportDocument, getExportContext } from './export-document.ts';
import { toBareText, toPlainText } from './plain-text.ts';
import { toTei } from './tei/tei.ts';

/** What is made of the text of a document, for its own addresses, the archive and the book. */
export interface DocumentExports {
  plainText: string;
  bareText: string;
  tei: string;
  paragraphs: Paragraph[];
  /** Its page in the book. */
  xhtml: string;
}

/** In the order in which they are kept, each as JSON on a line of its own: who asks for one need not parse them all. */
const parts = ['plainText', 'bareText', 'tei', 'paragraphs', 'xhtml'] satisfies (keyof DocumentExports)[];

/**
 * A part of what is made of the text of a document. All is made at once, so that its tree is made once and not kept,
 * and is kept packed in a seventh of the room: of thousands of documents it would fill the memory.
 */
export async function getExport<Part extends keyof DocumentExports>(
  document: LibraryDocument,
  part: Part,
): Promise<DocumentExports[Part]> {
  const lines = zstdDecompressSync(await makeExports(document))
    .toString()
    .split('\n');
  return JSON.parse(lines[parts.indexOf(part)]!) as DocumentExports[Part];
}

const makeExports = memoizeEach(async (document: LibraryDocument): Promise<Uint8Array> => {
  const { slug, number, data, apparatus, html } = document;
  const exported = exportDocument(document);
  const from = await getExportContext();
  const packed = await makeOnce(
    ['exports', await getSumOfContext(), slug, number, data, apparatus, html, exported.url],
    async () => {
      const exports: DocumentExports = {
        plainText: toPlainText(exported, from),
        bareText: toBareText(exported),
        tei: toTei(exported, from),
        paragraphs: listParagraphs(exported),
        xhtml: buildDocumentPage(exported, from).xhtml,
      };
      return zstdCompressSync(parts.map((part) => JSON.stringify(exports[part])).join('\n'));
    },
  );
  return new Uint8Array(packed); // copied, or it would keep the 64 kB of memory that Node took it from
});

/** A sum of what the exports need to know of the edition. */
const getSumOfContext = memoize(async () => {
  const { names, numbers, ...rest } = await getExportContext();
  return createHash('sha256')
    .update(JSON.stringify([...[names, numbers].map((map) => [...map]), rest]))
    .digest('hex');
});
