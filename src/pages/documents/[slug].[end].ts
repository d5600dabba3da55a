import type { APIRoute } from 'astro';
import { toBibtex } from '../../citation/bibtex.ts';
import { citeDocument } from '../../citation/cite-document.ts';
import { toCslJson } from '../../citation/item.ts';
import { toRis } from '../../citation/ris.ts';
import { downloads, withCharset, type Download } from '../../downloads/formats.ts';
import { beginExports, getExport } from '../../downloads/exports/get-export.ts';
import { getDocuments, type LibraryDocument } from '../../library.ts';

const item = async (document: LibraryDocument) => (await citeDocument(document)).item;

const make: Record<Download, (document: LibraryDocument) => Promise<string>> = {
  bib: async (document) => toBibtex(await item(document), document.data),
  ris: async (document) => toRis(await item(document), document.data),
  'csl.json': async (document) => toCslJson(await item(document)),
  txt: (document) => getExport(document, 'plainText'),
  'tei.xml': (document) => getExport(document, 'tei'),
};

/** A path for each file of each document. A build begins here, before the pages, to make what is made of the texts. */
export const getStaticPaths = async () => {
  if (import.meta.env.PROD) await beginExports();
  return (await getDocuments()).flatMap((document) =>
    Object.keys(downloads).map((end) => ({ params: { slug: document.slug, end }, props: { document } })),
  );
};

/** A document as a file to take away. */
export const GET: APIRoute<{ document: LibraryDocument }, { slug: string; end: Download }> = async ({
  props: { document },
  params: { end },
}) => new Response(await make[end](document), { headers: { 'Content-Type': withCharset(downloads[end].type) } });
