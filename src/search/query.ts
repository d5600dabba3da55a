import { fold } from './fold';

/** What a reader looks for: a word in any of its forms, or words exactly as they follow one another. */
export interface Term {
  kind: 'word' | 'phrase';
  /** As typed, without quotation marks. */
  words: string;
}

/** Reads a query: words, and phrases in straight or curly quotation marks; a mark that is not closed closes at the end. */
export function parseQuery(query: string): Term[] {
  const terms: Term[] = [];
  for (const [, quoted, plain] of query.matchAll(/["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\s"“”„«»]+)/gu)) {
    const words = (quoted ?? plain ?? '').trim();
    const folded = fold(words);
    if (folded) terms.push({ kind: quoted !== undefined && folded.includes(' ') ? 'phrase' : 'word', words });
  }
  return terms;
}
