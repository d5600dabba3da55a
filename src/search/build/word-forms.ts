import { afterElision, isUnspaced, toPlainLetters } from '../plain-letters.ts';
import type { Entry } from './packed.ts';

/** How many characters of a run of Chinese or Japanese are kept from each on. Of a longer word they find the documents. */
const longest = 6;

/**
 * Adds to the words of an index the other forms by which they are found: `oeuvre` and `lodz` for `œuvre` and `Łódź`,
 * `reilly` for `O’Reilly`, and each word within a run of Chinese or Japanese, which puts no spaces between words.
 * @param none the places of a word that stands nowhere
 */
export function addWordForms<Its extends { length: number }>(entries: Entry<Its>[], none: Its): Entry<Its>[] {
  const byWord = new Map(entries.map((entry) => [entry[0], entry]));
  for (const [word, places, otherwise] of entries.map((entry): Entry<Its> => [entry[0], entry[1], [...entry[2]]]))
    for (const form of formsOf(word)) {
      const entry: Entry<Its> = byWord.get(form) ?? [form, none, []];
      byWord.set(form, entry);
      entry[2].push(...(places.length > 0 ? ([[word, places]] satisfies Entry<Its>[2]) : []), ...otherwise);
    }
  return [...byWord.values()].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** The other forms of a word, without those of its other forms. */
export function formsOf(word: string): string[] {
  const rest = afterElision(word) ?? word;
  const inner = isUnspaced(word) ? [...word].map((_, at, all) => all.slice(at, at + longest).join('')) : [];
  return [...new Set([toPlainLetters(word), rest, toPlainLetters(rest), ...inner.slice(1)])].filter(
    (form) => form !== word,
  );
}
