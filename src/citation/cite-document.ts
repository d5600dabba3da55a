import { documentAddress } from '../addresses.ts';
import { getEdition, type LibraryDocument } from '../library.ts';
import { omitDoubtful } from './doubt.ts';
import { toCslItem, type CslItem } from './item.ts';

/** What is cited of a document: doubt marked with brackets, and for formats without a sign for doubt, left out. */
export interface CitedDocument {
  item: CslItem;
  certain: CslItem;
}

/** Kept for each document, since its page and each of its files cite it. */
const cited = new WeakMap<LibraryDocument, Promise<CitedDocument>>();

/** What is cited of a document, made once. */
export function citeDocument(document: LibraryDocument): Promise<CitedDocument> {
  const made = cited.get(document) ?? makeCited(document);
  cited.set(document, made);
  return made;
}

async function makeCited({ slug, data }: LibraryDocument): Promise<CitedDocument> {
  const url = new URL(documentAddress(slug), import.meta.env.SITE).href;
  const { title } = await getEdition();
  return { item: toCslItem(slug, data, url, title), certain: toCslItem(slug, data, url, title, omitDoubtful) };
}
