import type { Certainty } from '../edition/certainty.ts';

/** What becomes of words that a document does not state itself: `undefined` leaves them out. */
export type Mark = (certainty: Certainty, words: string | undefined) => string | undefined;

/** Words as citations mark them: `Dover`, `[Dover]`, `[Dover?]`, or nothing. */
export function markDoubt(certainty: Certainty, words: string | undefined): string | undefined {
  if (!words || certainty === 'not established') return undefined;
  return certainty === 'stated' ? words : `[${words}${certainty === 'inferred' ? '?' : ''}]`;
}

/** Words that the document states itself, or nothing: for formats that have no sign for doubt. */
export const omitDoubtful = (certainty: Certainty, words: string | undefined): string | undefined =>
  certainty === 'stated' ? words : undefined;
