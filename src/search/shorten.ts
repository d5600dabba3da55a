import { mostTerms, parseQuery } from './query.ts';

/** The longest query that an address gets, in characters of the address: many hosts refuse one of 8 kB. */
const longest = 4000;

/** A query that is too long for an address becomes so many of its first terms, each once, as an address takes. */
export function shorten(query: string): string {
  if (lengthInAddress(query) <= longest) return query;
  let left = longest;
  const terms = parseQuery(query)
    .slice(0, mostTerms)
    .map(({ kind, words, without }) => `${without ? '-' : ''}${kind === 'phrase' ? `"${words}"` : words}`);
  return terms.filter((term) => (left -= lengthInAddress(term) + 1) >= 0).join(' ');
}

const lengthInAddress = (words: string): number => encodeURIComponent(words.toWellFormed()).length;
