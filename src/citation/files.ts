import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { DocumentData } from '../edition/document-schema.ts';
import { citedDate, citedPages, padDate, type CslItem } from './item.ts';
import { escapeLatex } from './latex.ts';

Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** What citation-js itself reads: the item as it is. */
export const toCslJson = (item: CslItem): string => `${JSON.stringify([item], null, 2)}\n`;

/** BibTeX as biblatex reads it, whose dates are EDTF: they can be doubtful, and have an open end. */
export function toBibtex(item: CslItem, data: DocumentData): string {
  const { issued } = item;
  const open = issued && 'literal' in issued;
  const date = open ? { 'date-parts': [[9999]] } : issued; // an open end is not known to citation-js: its date is put in below
  const entry = new Cite({ ...escapeLatex(item), issued: date }).format('biblatex').trim();
  const dated = entry.replace(/(?<=\tdate = \{)[^}]+/, (said) =>
    open ? openDate(data) : `${said}${issued && 'circa' in issued ? '?' : ''}`,
  );
  return `${dated}\n`;
}

/** A date with an open end in EDTF, with `?` where it is inferred. */
function openDate(data: DocumentData): string {
  const { edtf, certainty } = citedDate(data);
  return certainty === 'inferred' ? edtf.replace(/(?<=\d)(?=\/|$)/, '?') : edtf;
}

/** RIS, a line for each value however long: readers put a space where a line is broken. A doubtful or open date says so in its last part. */
export function toRis(item: CslItem, data: DocumentData): string {
  const [{ TY, ...tags }] = new Cite(item).format('ris', { format: 'object' }) as [Record<string, string | string[]>];
  const [SP, EP] = citedPages(data);
  const DA = risDate(item, data);
  const values = { ...tags, ...(SP && { SP }), ...(EP && { EP }), ID: item.id, ...(DA && { DA }) };
  const lines = Object.entries(values).flatMap(([tag, value]) => [value].flat().map((each) => `${tag}  - ${each}`));
  return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n');
}

function risDate({ issued }: CslItem, data: DocumentData): string | undefined {
  if (!issued) return undefined;
  const open = 'literal' in issued;
  const parts = open ? citedDate(data).edtf.match(/\d+/g)!.map(Number) : issued['date-parts'][0]!;
  const [year, month = '', day = ''] = padDate(parts);
  return `${year}/${month}/${day}/${open ? issued.literal : issued.circa ? 'uncertain' : ''}`;
}
