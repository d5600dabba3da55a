import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { listParagraphs, type Paragraph } from '../archive/tables/paragraphs.ts';
import { buildDocumentPage } from '../epub/pages.ts';
import type { ExportContext, ExportedDocument } from '../export-document.ts';
import { toBareText, toPlainText } from '../plain-text.ts';
import { toTei } from '../tei/tei.ts';

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
 * Makes all that is made of the text of a document, so that its tree is made once and not kept. It is packed in a
 * seventh of the room: of thousands of documents it would fill the memory.
 */
export function makeExports(document: ExportedDocument, from: ExportContext): Uint8Array {
  const exports: DocumentExports = {
    plainText: toPlainText(document, from),
    bareText: toBareText(document),
    tei: toTei(document, from),
    paragraphs: listParagraphs(document),
    xhtml: buildDocumentPage(document, from).xhtml,
  };
  return zstdCompressSync(parts.map((part) => JSON.stringify(exports[part])).join('\n'));
}

/** One part of it. */
export function unpackExport<Part extends keyof DocumentExports>(
  packed: Uint8Array,
  part: Part,
): DocumentExports[Part] {
  const lines = zstdDecompressSync(packed).toString().split('\n');
  return JSON.parse(lines[parts.indexOf(part)]!) as DocumentExports[Part];
}
