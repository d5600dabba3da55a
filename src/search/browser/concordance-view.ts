import { adoptStyle } from '../../styles/adopt-style.ts';
import style from './concordance.css?inline';
import { buildConcordance, sortLines, toCsv, type ConcordanceLine, type Order } from '../concordance.ts';
import type { DocumentHits } from '../engine.ts';
import type { Term } from '../query.ts';
import { csvWords } from '../../words/words.ts';
import { markWords } from './hit.ts';
import { clone, place } from './results.ts';

adoptStyle(style);

/**
 * Hits on one line each, aligned in the middle. A script of its own, which readers load with their first concordance.
 * @returns how many lines there are, the table, if there are any, and what downloads it as CSV
 */
export function viewConcordance(found: DocumentHits[], terms: Term[], order: Order) {
  const lines = sortLines(buildConcordance(found), order, document.documentElement.lang);
  const addressOf = ({ document: { fragment }, passage }: ConcordanceLine) =>
    new URL(`${fragment.url}#${passage.id}`, location.href).href;
  return {
    count: lines.length,
    elements: lines.length > 0 ? [render(lines, terms)] : [],
    download: () => download(toCsv(lines, addressOf)),
  };
}

function render(lines: ConcordanceLine[], terms: Term[]): HTMLElement {
  const table = clone('concordance');
  table.querySelector('tbody')!.append(
    ...lines.map(({ document, passage, page, left, keyword, right }) => {
      const { number, title, date } = document.fragment.meta;
      const row = clone('concordance-line');
      const [before, found, after, where] = row.querySelectorAll<HTMLElement>('td');
      before!.firstElementChild!.textContent = left.join(' ');
      found!.append(...markWords(keyword));
      after!.textContent = right.join(' ');
      place(row, document, { ...passage, page }, terms);
      where!.title = `${title}, ${date}`;
      where!.querySelector('span')!.textContent = number ?? '';
      return row;
    }),
  );
  return table;
}

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv' })); // the BOM tells spreadsheets that it is UTF-8
  link.download = csvWords.file;
  link.click();
  URL.revokeObjectURL(link.href);
}
