import { formatPlace } from '../../apparatus/format-place.ts';
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
    section.querySelector('[data-byline]')!.textContent = meta['byline'] ?? '';
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

/** Links a hit to its place in the document, and calls it by that place. */
export function place(row: HTMLElement, document: DocumentHits, passage: Passage, terms: Term[]): void {
  const link = row.querySelector('a')!;
  link.href = hitAddress(document, passage, terms);
  link.textContent = formatPlace(passage.id, passage.page);
}

/** A copy of what a template of the page holds. */
export function clone(template: string): HTMLElement {
  const { content } = document.querySelector<HTMLTemplateElement>(`#${template}`)!;
  return content.firstElementChild!.cloneNode(true) as HTMLElement;
}
