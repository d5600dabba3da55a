import { closestMatch } from 'leven';

/** The known word that an unknown one was probably meant to be, if one is spelt much like it or begins with it. */
export function findNearest(word: string, known: Iterable<string>): string | undefined {
  const words = [...known];
  const nearest = closestMatch(word, words, { maxDistance: Math.max(1, Math.round(word.length / 3)) });
  return nearest ?? (word.length > 2 ? words.find((each) => each.startsWith(word)) : undefined);
}

/** “Did you mean …?” for an unknown word, if a known one is spelt much like it; otherwise an empty string. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const nearest = findNearest(word, known);
  return nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
}
