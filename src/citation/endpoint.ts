import type { APIRoute } from 'astro';
import { documentAddress } from '../document/addresses';
import { edition, type LibraryDocument } from '../library';
import { files } from './files';
import { citedItem } from './item';

/** Answers with the citation of a document in a format that reference managers read: `GET` of an endpoint. */
export function citationFile(format: keyof typeof files): APIRoute<{ document: LibraryDocument }> {
  const { type, of } = files[format];
  return async ({ props: { document }, site }) => {
    const url = new URL(documentAddress(document.slug), site).href;
    const { title } = await edition();
    return new Response(of(citedItem(document.slug, document.data, url, title)), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
  };
}
