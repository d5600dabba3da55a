/**
 * The words of a text as readers compare them: without case, accents, signs without width, or hyphens, apostrophes and commas of thousands within them.
 * Written apart from what the search itself does, so that a mistake there is seen.
 */
export function plainWords(text: string): string[] {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}\-‐‑'’]/gu, '')
    .replace(/(\d),(?=\d{3}\b)/g, '$1');
  return letters.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a text has these words one after the other. */
export const hasWords = (text: string, words: string): boolean =>
  ` ${plainWords(text).join(' ')} `.includes(` ${plainWords(words).join(' ')} `);
