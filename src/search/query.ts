import { foldWords } from './fold.ts';

/** A search term: a word in any of its forms, or an exact phrase. */
export interface Term {
  kind: 'word' | 'phrase';
  /** As typed, without quotation marks. */
  words: string;
  /** True if the paragraph must not contain it: `-word`. */
  without?: true;
}

const quoted = /([-−]?)["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\s"“”„«»]+)/gu;

/**
 * Parses a query: words, exact phrases in straight or curly quotation marks (an unclosed one ends with the query),
 * and either with a hyphen before it to exclude it.
 */
export function parseQuery(query: string): Term[] {
  const terms: Term[] = [];
  for (const [, sign, phrase, plain] of query.matchAll(quoted)) {
    const without = sign || /^[-−](?=[\p{L}\p{N}])/u.test(plain ?? '');
    const words = (phrase ?? plain ?? '').trim();
    if (foldWords(words))
      terms.push({
        kind: phrase === undefined ? 'word' : 'phrase',
        words: without && plain ? words.slice(1) : words,
        ...(without && { without: true }),
      });
  }
  return terms;
}
