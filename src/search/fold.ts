import { toPlainLetters } from './plain-letters.ts';

/** A text folded for comparison, with the place of each of its characters in the original. */
export interface Folded {
  /** Letters and digits without case or accents, words separated by one space, a space at both ends. */
  text: string;
  /** For each character of `text`, the offset in the original. */
  at: number[];
}

/** Hyphens, apostrophes, soft signs and signs without width join the parts of a word: “co-existence” is found as “coexistence”. */
const joins = /[-\u2010\u2011'’ʼʹꞌ\p{Cf}]/u;
/** The comma of a number: “1,000” is found as “1000”. */
export const thousands = /(?<=\d),(?=\d{3}(?!\d))/g;
const wordCharacter = /[\p{L}\p{N}]/u;

/** Folds a text as the search index does: case, accents and the punctuation within words make no difference. */
export function foldText(words: string): Folded {
  const original = words.replace(thousands, '\u00ad'); // of one character too, and without a part in its word
  let text = ' ';
  const at = [0];
  for (let offset = 0; offset < original.length;) {
    const character = String.fromCodePoint(original.codePointAt(offset)!);
    const letters = toPlainLetters(character.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
    if (joins.test(character)) {
      // ignored
    } else if (wordCharacter.test(letters)) {
      text += letters;
      at.push(...Array<number>(letters.length).fill(offset));
    } else if (letters && !text.endsWith(' ')) {
      text += ' ';
      at.push(offset);
    }
    offset += character.length;
  }
  if (!text.endsWith(' ')) {
    text += ' ';
    at.push(original.length);
  }
  return { text, at };
}

/** Folds words, separated by single spaces; empty if there is no letter or digit. */
export const foldWords = (words: string): string => foldText(words).text.trim();
