/** Letters that are no letter with an accent, and those that readers type for them. */
const plain: Record<string, string> = { æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', ß: 'ss' };

const special = RegExp(`[${Object.keys(plain).join('')}]`, 'gi');

/** Words with `oe` for `œ` and `Œ`, `l` for `ł` and `Ł`, `fi` for `ﬁ` and the like. */
export const toPlainLetters = (words: string): string =>
  words.normalize('NFKC').replace(special, (letter) => plain[letter.toLowerCase()]!);

/** An article or pronoun that stands before a name or noun without a space: `l’œuvre`, `d’Essai`, `qu’il`, `lorsqu’Ève`, `O’Reilly`. */
const elision = /^(\p{L}{1,2}|\p{L}+qu)['’](?=\p{L}{2})/iu;

/** What follows an elided word; `undefined` where there is none. */
export function afterElision(word: string): string | undefined {
  const [before] = elision.exec(word) ?? [];
  return before && word.slice(before.length);
}

/** Writing that puts no spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** Whether words are of a writing that puts no spaces between them, Chinese or Japanese. */
export const isUnspaced = (words: string): boolean => unspaced.test(words);
