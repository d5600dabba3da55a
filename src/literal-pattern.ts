/** A pattern, for `RegExp`, of words as they stand, with white space of any length between them. */
export const literalPattern = (words: string): string => words.split(/\s+/).map(RegExp.escape).join('\\s+');
