import type { APIRoute } from 'astro';
import { documentAddress } from '../document/addresses';
import { documents, edition, type LibraryDocument } from '../library';
import { files } from './files';
import { citedItem } from './item';

/** The paths of a page for each document: `getStaticPaths` of an endpoint. */
export async function forEachDocument() {
  return (await documents()).map((document) => ({ params: { slug: document.slug }, props: { document } }));
}

/** Answers with the citation of a document in a format that reference managers read: `GET` of an endpoint. */
export function citationFile(format: keyof typeof files): APIRoute<{ document: LibraryDocument }> {
  const { type, of } = files[format];
  return async ({ props: { document }, site }) => {
    const url = new URL(documentAddress(document.slug), site).href;
    const { title } = await edition();
    return new Response(of(citedItem(document.slug, document.data, url, title)), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
  };
}
