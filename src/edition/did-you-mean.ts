import { closestMatch } from 'leven';

/** The known word that an unknown one was probably meant to be, if one is spelt much like it. */
export function findNearest(word: string, known: Iterable<string>): string | undefined {
  return closestMatch(word, [...known], { maxDistance: Math.max(1, Math.round(word.length / 3)) });
}

/** “Did you mean …?” for an unknown word, if a known one is spelt much like it; otherwise an empty string. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const nearest = findNearest(word, known);
  return nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
}
