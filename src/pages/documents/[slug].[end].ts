import type { APIRoute } from 'astro';
import { bibtex, cslJson, ris } from '../../citation/files.ts';
import { citedItem } from '../../citation/item.ts';
import { documentAddress } from '../../addresses.ts';
import { downloads, withLetters, type Download } from '../../downloads/formats.ts';
import { plainText } from '../../downloads/plain-text.ts';
import { takenAway, takenFrom } from '../../downloads/export-document.ts';
import { tei } from '../../downloads/tei/tei.ts';
import { documents, edition, type LibraryDocument } from '../../library.ts';

const item = async ({ slug, data }: LibraryDocument) => citedItem(slug, data, new URL(documentAddress(slug), import.meta.env.SITE).href, (await edition()).title);

const make: Record<Download, (document: LibraryDocument) => Promise<string>> = {
  bib: async (document) => bibtex(await item(document)),
  ris: async (document) => ris(await item(document)),
  'csl.json': async (document) => cslJson(await item(document)),
  txt: async (document) => plainText(await takenAway(document), await takenFrom()),
  'tei.xml': async (document) => tei(await takenAway(document), await takenFrom()),
};

/** All files of a document after one another, so that its text is read once. */
export const getStaticPaths = async () =>
  (await documents()).flatMap((document) => Object.keys(downloads).map((end) => ({ params: { slug: document.slug, end }, props: { document } })));

/** A document as a file to take away. */
export const GET: APIRoute<{ document: LibraryDocument }, { slug: string; end: Download }> = async ({ props: { document }, params: { end } }) =>
  new Response(await make[end](document), { headers: { 'Content-Type': withLetters(downloads[end].type) } });
