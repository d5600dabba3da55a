/**
 * The words of a text as readers compare them: without case, accents, or hyphens and apostrophes within them.
 * Written apart from what the search itself does, so that a mistake there is seen.
 */
export function plainWords(text: string): string[] {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\-‐‑'’]/gu, '');
  return letters.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a text has these words one after the other. */
export const hasWords = (text: string, words: string): boolean =>
  ` ${plainWords(text).join(' ')} `.includes(` ${plainWords(words).join(' ')} `);
