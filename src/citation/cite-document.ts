import { documentAddress } from '../addresses.ts';
import { getEdition, type LibraryDocument } from '../library.ts';
import { omitDoubtful, toCslItem, type CslItem } from './item.ts';

/** What is cited of a document: doubt marked with brackets, and for formats without a sign for doubt, left out. */
export interface CitedDocument {
  item: CslItem;
  certain: CslItem;
}

/** Its page and each of its files cite a document. */
const cited = new WeakMap<LibraryDocument, CitedDocument>();

/** What is cited of a document, made once. */
export async function citeDocument(document: LibraryDocument): Promise<CitedDocument> {
  const known = cited.get(document);
  if (known) return known;
  const { slug, data } = document;
  const about = [
    slug,
    data,
    new URL(documentAddress(slug), import.meta.env.SITE).href,
    (await getEdition()).title,
  ] as const;
  const made = { item: toCslItem(...about), certain: toCslItem(...about, omitDoubtful) };
  cited.set(document, made);
  return made;
}
