import { foldWords } from './fold.ts';

/** What a reader looks for: a word in any of its forms, or words exactly as they stand and follow one another. */
export interface Term {
  kind: 'word' | 'phrase';
  /** As typed, without quotation marks. */
  words: string;
  /** True for what must not stand in the paragraph: `-word`. */
  without?: true;
}

const quoted = /([-−]?)["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\s"“”„«»]+)/gu;

/**
 * Reads a query: words, exact phrases in straight or curly quotation marks (one that is not closed closes at the end),
 * and either with a hyphen before it for what is not wanted.
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
