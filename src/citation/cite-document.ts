import { documentAddress, fullAddress } from '../addresses.ts';
import { getEdition, type LibraryDocument } from '../library.ts';
import { memoizeEach } from '../memoize.ts';
import { omitDoubtful } from './doubt.ts';
import { toCslItem, type CslItem } from './item.ts';

/** What is cited of a document: doubt marked with brackets, and for formats without a sign for doubt, left out. */
export interface CitedDocument {
  item: CslItem;
  certain: CslItem;
}

/** What is cited of a document, made once, since its page and each of its files cite it. */
export const citeDocument = memoizeEach(async ({ slug, data }: LibraryDocument): Promise<CitedDocument> => {
  const url = fullAddress(documentAddress(slug)).href;
  const { title } = await getEdition();
  return { item: toCslItem(slug, data, url, title), certain: toCslItem(slug, data, url, title, omitDoubtful) };
});
