import { closestMatch } from 'leven';

/** A question after a word that is not known, where one that is known is spelt much like it; else nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const nearest = closestMatch(word, [...known], { maxDistance: Math.max(1, Math.round(word.length / 3)) });
  return nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
}
