import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './item';

Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** The files in which reference managers take a citation away, by the end of their address. */
export const files = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex', of: bibtex },
  ris: { name: 'RIS', type: 'application/x-research-info-systems', of: ris },
  'csl.json': { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', of: (item: CslItem) => `${JSON.stringify([item], null, 2)}\n` },
} as const;

/** BibTeX as biblatex reads it, whose dates are EDTF and can be doubtful. */
function bibtex(item: CslItem): string {
  const entry = new Cite(item).format('biblatex').trim();
  return `${item.issued.circa ? entry.replace(/(?<=\tdate = \{)[^}]+/, '$&?') : entry}\n`;
}

/** RIS, a line for each value however long: readers put a space where a line is broken. A doubtful date says so in its last part. */
function ris(item: CslItem): string {
  const [{ TY, ...tags }] = new Cite(item).format('ris', { format: 'object' }) as [Record<string, string | string[]>];
  const values = { ...tags, ID: item.id, DA: risDate(item) };
  const lines = Object.entries(values).flatMap(([tag, value]) => [value].flat().map((each) => `${tag}  - ${each}`));
  return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n');
}

function risDate({ issued }: CslItem): string {
  const [year, month = '', day = ''] = issued['date-parts'][0]!.map((part) => String(part).padStart(2, '0'));
  return `${year}/${month}/${day}/${issued.circa ? 'uncertain' : ''}`;
}
