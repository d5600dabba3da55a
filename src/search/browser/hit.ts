import type { DocumentHits } from '../engine.ts';
import { foldWords } from '../fold.ts';
import { makeExcerpt, type Passage } from '../passages.ts';
import type { Term } from '../query.ts';

/** The address of a passage in a document, with the words to mark there. */
export function hitAddress(document: DocumentHits, { id }: Passage, terms: Term[]): string {
  const found =
    queries.get(document) ?? String(new URLSearchParams(wordsToMark(document, terms).map((words) => ['find', words])));
  queries.set(document, found);
  return `${document.fragment.url}?${found}#${id}`;
}

/** The same for all passages of a document. */
const queries = new WeakMap<DocumentHits, string>();

/** A phrase as in the query, a word in the forms that occur in the document. */
function wordsToMark({ passages }: DocumentHits, terms: Term[]): string[] {
  const phrases = terms
    .filter(({ kind, without }) => kind === 'phrase' && !without)
    .map(({ words }) => foldWords(words));
  const phraseWords = new Set(phrases.flatMap((phrase) => phrase.split(' ')));
  const forms = new Set<string>();
  for (const { hits, words } of passages) for (const index of hits) forms.add(words[index]!);
  return [...new Set([...phrases, ...[...forms].map(foldWords).filter((word) => !phraseWords.has(word))])];
}

/** Some words around the first hit of a passage, the hits marked. */
export function renderExcerpt(passage: Passage, around?: number): Node[] {
  const { before, after, words } = makeExcerpt(passage, around);
  const nodes: Node[] = [];
  let text = before ? '… ' : '';
  for (const { word, hit } of words) {
    if (!hit) text += `${word} `;
    else {
      const [lead, mark, trail] = markWords(word);
      nodes.push(document.createTextNode(text + lead), mark);
      text = `${trail} `;
    }
  }
  return [...nodes, document.createTextNode(after ? `${text}…` : text)];
}

/** Words that were found, marked, between the punctuation that stands before and after them. */
export function markWords(words: string): [lead: string, mark: HTMLElement, trail: string] {
  const [, lead, found, trail] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/u.exec(words)!;
  const mark = document.createElement('mark');
  mark.textContent = found!;
  return [lead!, mark, trail!];
}
