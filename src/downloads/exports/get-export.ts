import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { onAllCores } from '../../build/all-cores.ts';
import { makeOnce } from '../../build/make-once.ts';
import { getDocuments, type LibraryDocument } from '../../library.ts';
import { memoize, memoizeEach } from '../../memoize.ts';
import { exportDocument, type DocumentToExport } from '../export-document.ts';
import { getExportContext } from '../export-edition.ts';
import { makeExports, unpackExport, type DocumentExports } from './exports.ts';

/** A part of what is made of the text of a document. All is made at once, and kept packed. */
export async function getExport<Part extends keyof DocumentExports>(
  document: LibraryDocument,
  part: Part,
): Promise<DocumentExports[Part]> {
  return unpackExport(await getPacked(document), part);
}

/** Begins to make the exports of all documents on other threads, while the pages are made on this one. */
export async function beginExports(): Promise<void> {
  for (const document of await getDocuments()) getPacked(document).catch(() => {}); // thrown where it is awaited
}

const getPacked = memoizeEach(async ({ slug, number, data, apparatus, html }: LibraryDocument) => {
  const make = await getMaker();
  const document: DocumentToExport = { slug, number, data, apparatus, html };
  const from = ['exports', await getSumOfContext(), document, exportDocument(document).url];
  return new Uint8Array(await makeOnce(from, () => make(document))); // copied, or it would keep the 64 kB of memory that Node took it from
});

const getMaker = memoize(async () => {
  const from = await getExportContext();
  const here = async (document: DocumentToExport) => makeExports(exportDocument(document), from);
  // By its path from the checkout, since this file is bundled. An address does not go from one thread to another.
  return onAllCores(resolve('src/downloads/exports/worker.ts'), { ...from, url: undefined }, here, from.numbers.size);
});

/** A sum of what the exports need to know of the edition. */
const getSumOfContext = memoize(async () => {
  const { names, numbers, ...rest } = await getExportContext();
  return createHash('sha256')
    .update(JSON.stringify([...[names, numbers].map((map) => [...map]), rest]))
    .digest('hex');
});
