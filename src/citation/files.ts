import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { DocumentData } from '../edition/document-schema.ts';
import { dateParts } from '../dates/dates.ts';
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
  const dated = entry.replace(/\tdate = \{([^}]+)\},?\n/, (line, said: string) => {
    const date = open ? openDate(data) : `${said}${issued && 'circa' in issued ? '?' : ''}`;
    return date === undefined ? '' : line.replace(said, date);
  });
  return `${dated}\n`;
}

/** A date of no parts in EDTF, with `?` where it is inferred; `undefined` for what biblatex does not read. */
function openDate(data: DocumentData): string | undefined {
  const { edtf, certainty } = citedDate(data);
  if (/^[[{]/.test(edtf)) return undefined;
  if (certainty !== 'inferred' || /[?~%]/.test(edtf)) return edtf;
  return edtf.includes('X') ? undefined : edtf.replace(/(?<=\d)(?=\/|$)/, '?');
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

/** The first end of an interval that is open; nothing of a decade or a set, which have no one year. */
const firstParts = (edtf: string): number[] | undefined =>
  edtf.includes('/')
    ? edtf
        .split('/')
        .map((end) => /\d/.test(end) && dateParts(end)?.[0])
        .find((parts) => parts) || undefined
    : undefined;

function risDate({ issued }: CslItem, data: DocumentData): string | undefined {
  if (!issued) return undefined;
  const open = 'literal' in issued;
  const parts = open ? firstParts(citedDate(data).edtf) : issued['date-parts'][0]!;
  if (!parts) return undefined;
  const [year, month = '', day = ''] = padDate(parts);
  return `${year}/${month}/${day}/${open ? issued.literal : issued.circa ? 'uncertain' : ''}`;
}
