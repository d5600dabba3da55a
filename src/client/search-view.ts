import { sayPlace } from '../document/place-words';
import type { ConcordanceLine } from '../search/concordance';
import type { DocumentHits } from '../search/engine';
import { fold } from '../search/fold';
import { excerpt, type Passage } from '../search/passages';
import type { Term } from '../search/query';

/** Hits as paragraphs, grouped by document. */
export function paragraphsView(documents: DocumentHits[], terms: Term[]): HTMLElement[] {
  return documents.map(({ fragment: { url, meta }, passages }) => {
    const section = clone('document-hits');
    const link = section.querySelector('a')!;
    link.href = url;
    link.textContent = `${meta['number']} · ${meta['title']}`;
    section.querySelector('[data-date]')!.textContent = meta['date'] ?? '';
    section.querySelector('ol')!.append(
      ...passages.map((passage) => {
        const item = clone('passage-hit');
        place(item, url, passage, terms);
        item.querySelector('[data-excerpt]')!.append(...excerptNodes(passage));
        return item;
      }),
    );
    return section;
  });
}

/** Hits on one line each, aligned in the middle. */
export function concordanceView(lines: ConcordanceLine[], terms: Term[]): HTMLElement {
  const table = clone('concordance');
  table.querySelector('tbody')!.append(
    ...lines.map(({ number, title, date, url, passage, page, left, keyword, right }) => {
      const row = clone('concordance-line');
      const [before, found, after, where] = row.querySelectorAll<HTMLElement>('td');
      before!.firstElementChild!.textContent = left.join(' ');
      found!.firstElementChild!.textContent = keyword;
      after!.textContent = right.join(' ');
      place(row, url, { ...passage, page }, terms);
      where!.title = `${title}, ${date}`;
      where!.querySelector('span')!.textContent = String(number);
      return row;
    }),
  );
  return table;
}

/** The address at which a passage opens, with the words to mark there. */
export function landing(url: string, passage: Passage, terms: Term[]): string {
  const found = new URLSearchParams(wordsToMark(passage, terms).map((words) => ['find', words]));
  return `${url}?${found}#${passage.id}`;
}

function place(row: HTMLElement, url: string, passage: Passage, terms: Term[]): void {
  const link = row.querySelector('a')!;
  link.href = landing(url, passage, terms);
  link.textContent = sayPlace(passage.id, passage.page);
}

/** A phrase as it was asked for, a word in the forms in which it was found. */
function wordsToMark(passage: Passage, terms: Term[]): string[] {
  const phrases = terms.filter(({ kind, without }) => kind === 'phrase' && !without).map(({ words }) => fold(words));
  const phraseWords = new Set(phrases.flatMap((phrase) => phrase.split(' ')));
  const forms = passage.hits.map((index) => fold(passage.words[index]!)).filter((word) => !phraseWords.has(word));
  return [...new Set([...phrases, ...forms])];
}

function excerptNodes(passage: Passage): Node[] {
  const { before, after, words } = excerpt(passage);
  const nodes = words.flatMap<Node>(({ word, hit }) => {
    if (!hit) return [document.createTextNode(`${word} `)];
    const mark = document.createElement('mark');
    mark.textContent = word;
    return [mark, document.createTextNode(' ')];
  });
  return [document.createTextNode(before ? '… ' : ''), ...nodes, document.createTextNode(after ? '…' : '')];
}

function clone(template: string): HTMLElement {
  const { content } = document.querySelector<HTMLTemplateElement>(`#${template}`)!;
  return content.firstElementChild!.cloneNode(true) as HTMLElement;
}
