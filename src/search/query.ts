import { foldWords } from './fold.ts';

/** A search term: a word in any of its forms, or an exact phrase. */
export interface Term {
  kind: 'word' | 'phrase';
  /** As typed, without quotation marks. */
  words: string;
  /** True if the paragraph must not contain it: `-word`. */
  without?: true;
}

/** How many terms are looked for, the first of a query: each is a question of its own to the index. */
export const mostTerms = 30;

const quoted = /([-−]?)["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\s"“”„«»]+)/gu;

/**
 * Parses a query: words, exact phrases in straight or curly quotation marks (an unclosed one ends with the query),
 * and either with a hyphen before it to exclude it. What is repeated counts once.
 */
export function parseQuery(query: string): Term[] {
  const terms = new Map<string, Term>();
  for (const [, sign, phrase, plain] of query.matchAll(quoted)) {
    const without = sign || /^[-−](?=[\p{L}\p{N}])/u.test(plain ?? '');
    const words = (phrase ?? plain ?? '').trim();
    const folded = foldWords(words);
    const kind = phrase === undefined ? 'word' : 'phrase';
    const key = `${without ? '-' : ''}${kind} ${folded}`;
    if (folded && !terms.has(key))
      terms.set(key, {
        kind,
        words: without && plain ? words.slice(1) : words,
        ...(without && { without: true }),
      });
  }
  return [...terms.values()];
}
