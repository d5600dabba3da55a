import type { DocumentHits } from '../search/engine';
import { fold } from '../search/fold';
import { excerpt, type Passage } from '../search/passages';
import type { Term } from '../search/query';

/** The address at which a passage of a document opens, with the words to mark in it. */
export function landing(document: DocumentHits, { id }: Passage, terms: Term[]): string {
  const found = new URLSearchParams(wordsToMark(document, terms).map((words) => ['find', words]));
  return `${document.fragment.url}?${found}#${id}`;
}

/** A phrase as it was asked for, a word in the forms in which the document has it. */
function wordsToMark({ passages }: DocumentHits, terms: Term[]): string[] {
  const phrases = terms.filter(({ kind, without }) => kind === 'phrase' && !without).map(({ words }) => fold(words));
  const phraseWords = new Set(phrases.flatMap((phrase) => phrase.split(' ')));
  const forms = passages.flatMap(({ hits, words }) => hits.map((index) => fold(words[index]!))).filter((word) => !phraseWords.has(word));
  return [...new Set([...phrases, ...forms])];
}

/** Some words around the first hit of a passage, the hits marked. */
export function excerptNodes(passage: Passage, around?: number): Node[] {
  const { before, after, words } = excerpt(passage, around);
  const nodes = words.flatMap<Node>(({ word, hit }) => {
    if (!hit) return [document.createTextNode(`${word} `)];
    const mark = document.createElement('mark');
    mark.textContent = word;
    return [mark, document.createTextNode(' ')];
  });
  return [document.createTextNode(before ? '… ' : ''), ...nodes, document.createTextNode(after ? '…' : '')];
}
