/** A text folded for comparison, with the place of each of its characters in the original. */
export interface Folded {
  /** Letters and digits without case or accents, words separated by one space, a space at both ends. */
  text: string;
  /** For each character of `text`, the offset in the original. */
  at: number[];
}

/** Hyphens, apostrophes and soft signs join the parts of a word: “co-existence” is found as “coexistence”. */
const joins = /[-\u2010\u2011'’ʼʹꞌ\u00ad]/u;
const wordCharacter = /[\p{L}\p{N}]/u;

/** Folds a text as the search index does: case, accents and the punctuation within words make no difference. */
export function foldText(original: string): Folded {
  let text = ' ';
  const at = [0];
  for (let offset = 0; offset < original.length;) {
    const character = String.fromCodePoint(original.codePointAt(offset)!);
    const letters = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
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
