/** A character that XML cannot hold: a control character, half a character, or U+FFFE and U+FFFF (XML 1.0, Char). */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u;

/** The same where white space of all kinds is collapsed before the text reaches a file. */
const forbiddenInSource = /[\0-\x08\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u;

/** The first character of a text that no file of ours can hold, by its code point (“U+0001”), and where it is. */
export function findForbidden(words: string, { source = false } = {}): { name: string; at: number } | undefined {
  const found = (source ? forbiddenInSource : forbidden).exec(words);
  if (!found) return undefined;
  return { name: formatCodePoint(found[0]), at: found.index };
}

/** A character by its number in Unicode: “U+00A0”. */
export const formatCodePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** What an editor reads of such a character. */
export const describeForbidden = (where: string, name: string): string =>
  `The ${where} contains the character ${name}. No page, XML file or e-book can hold it.`;
