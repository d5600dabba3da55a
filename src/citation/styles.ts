import type { DocumentData } from '../edition/document-schema.ts';
import { citationWords } from '../words/words.ts';
import { citedPages, type CslItem } from './item.ts';
import { citedNames } from './names.ts';
import { formatApa } from './styles/apa.ts';
import { formatChicago } from './styles/chicago.ts';
import { formatMla } from './styles/mla.ts';
import { toText } from './styles/html.ts';
import { shorten } from './styles/page-range.ts';

/** The styles in which a document is cited, in the order in which they are offered. */
export const styleNames = citationWords.styles;
/** The language of citations, which is that of the manuals that they follow, whatever the edition’s. */
export const citationLanguage = 'en';

export type StyleName = keyof typeof styleNames;

const formats = { chicago: formatChicago, mla: formatMla, apa: formatApa };

/**
 * A citation of a document as HTML: a note in Chicago style, an entry of a list of works in the others.
 * @param place in the document, as the style says it; its printed pages if left out
 */
export function formatCitation(
  item: CslItem,
  data: DocumentData,
  style: StyleName,
  place = pagesIn[style](data),
): string {
  return formats[style]({ item, data, names: citedNames(data) }, place || undefined, item.URL);
}

/** The words before a place in the document: the note of Chicago style, without edition and address. */
export const formatShortCitation = (item: CslItem, data: DocumentData): string =>
  toText(formatChicago({ item, data, names: citedNames(data) }, undefined, undefined)).replace(/(?<!\bed)\.$/, '');

/** The printed pages of a document as each style says them: “419–21”, “pp. 419–21”, “pp. 419–421”. */
const pagesIn: Record<StyleName, (data: DocumentData) => string> = {
  chicago: (data) => shorten(citedPages(data), 1),
  mla: (data) => withSign(shorten(citedPages(data), 2)),
  apa: (data) => withSign(citedPages(data).join('–')),
};

const withSign = (pages: string): string => pages && `${pages.includes('–') ? 'pp.' : 'p.'} ${pages}`;
