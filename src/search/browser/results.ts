import { formatPlace } from '../../apparatus/format-place.ts';
import type { ConcordanceLine } from '../concordance.ts';
import type { DocumentHits } from '../engine.ts';
import type { Passage } from '../passages.ts';
import type { Term } from '../query.ts';
import { renderExcerpt, hitAddress } from './hit.ts';

/** Hits as paragraphs, grouped by document. */
export function renderParagraphs(documents: DocumentHits[], terms: Term[]): HTMLElement[] {
  return documents.map((document) => {
    const { url, meta } = document.fragment;
    const section = clone('document-hits');
    const link = section.querySelector('a')!;
    link.href = url;
    link.textContent = `${meta['number']} · ${meta['title']}`;
    section.querySelector('[data-date]')!.textContent = meta['date'] ?? '';
    section.querySelector('ol')!.append(
      ...document.passages.map((passage) => {
        const item = clone('passage-hit');
        place(item, document, passage, terms);
        item.querySelector('[data-excerpt]')!.append(...renderExcerpt(passage));
        return item;
      }),
    );
    return section;
  });
}

/** Shows what answers in the editors’ own words, a list of passages under the name of its page; hidden if there is none. */
export function showEditorial(section: HTMLElement, pages: DocumentHits[]): void {
  section.hidden = pages.length === 0;
  section.querySelector('ol')!.replaceChildren(
    ...pages.flatMap(({ fragment: { url, meta }, passages }) =>
      passages.map((passage) => {
        const item = clone('editorial-hit');
        const link = item.querySelector('a')!;
        link.href = `${url}#${passage.id}`;
        link.textContent = meta['title'] ?? '';
        item.querySelector('p')!.append(...renderExcerpt(passage));
        return item;
      }),
    ),
  );
}

/** Hits on one line each, aligned in the middle. */
export function renderConcordance(lines: ConcordanceLine[], terms: Term[]): HTMLElement {
  const table = clone('concordance');
  table.querySelector('tbody')!.append(
    ...lines.map(({ document, passage, page, left, keyword, right }) => {
      const { number, title, date } = document.fragment.meta;
      const row = clone('concordance-line');
      const [before, found, after, where] = row.querySelectorAll<HTMLElement>('td');
      before!.firstElementChild!.textContent = left.join(' ');
      found!.firstElementChild!.textContent = keyword;
      after!.textContent = right.join(' ');
      place(row, document, { ...passage, page }, terms);
      where!.title = `${title}, ${date}`;
      where!.querySelector('span')!.textContent = number ?? '';
      return row;
    }),
  );
  return table;
}

function place(row: HTMLElement, document: DocumentHits, passage: Passage, terms: Term[]): void {
  const link = row.querySelector('a')!;
  link.href = hitAddress(document, passage, terms);
  link.textContent = formatPlace(passage.id, passage.page);
}

function clone(template: string): HTMLElement {
  const { content } = document.querySelector<HTMLTemplateElement>(`#${template}`)!;
  return content.firstElementChild!.cloneNode(true) as HTMLElement;
}
