import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { DocumentData } from '../edition/document-schema.ts';
import { citedPages, padDate, type CslItem } from './item.ts';

Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** What citation-js itself reads: the item as it is. */
export const toCslJson = (item: CslItem): string => `${JSON.stringify([item], null, 2)}\n`;

/** BibTeX as biblatex reads it, whose dates are EDTF and can be doubtful. */
export function toBibtex(item: CslItem): string {
  const entry = new Cite(item).format('biblatex').trim();
  return `${item.issued.circa ? entry.replace(/(?<=\tdate = \{)[^}]+/, '$&?') : entry}\n`;
}

/** RIS, a line for each value however long: readers put a space where a line is broken. A doubtful date says so in its last part. */
export function toRis(item: CslItem, data: DocumentData): string {
  const [{ TY, ...tags }] = new Cite(item).format('ris', { format: 'object' }) as [Record<string, string | string[]>];
  const [SP, EP] = citedPages(data);
  const values = { ...tags, ...(SP && { SP }), ...(EP && { EP }), ID: item.id, DA: risDate(item) };
  const lines = Object.entries(values).flatMap(([tag, value]) => [value].flat().map((each) => `${tag}  - ${each}`));
  return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n');
}

function risDate({ issued }: CslItem): string {
  const [year, month = '', day = ''] = padDate(issued['date-parts'][0]!);
  return `${year}/${month}/${day}/${issued.circa ? 'uncertain' : ''}`;
}
