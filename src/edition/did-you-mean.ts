import { closestMatch } from 'leven';

/** “Did you mean …?” for an unknown word, if a known one is spelt much like it; otherwise an empty string. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const nearest = closestMatch(word, [...known], { maxDistance: Math.max(1, Math.round(word.length / 3)) });
  return nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
}
