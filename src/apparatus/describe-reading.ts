import { readingsWords } from '../words/words.ts';
import type { Reading } from './apparatus.ts';

/**
 * What the source has and what is shown or supposed, in a sentence that begins in lower case.
 * @param quote sets off the characters of the source, and those of the reading
 * @param lineEnd what shows for the end of a line in the source
 */
export function describeReading(
  { kind, source, reading }: Reading,
  quote: (words: string) => string,
  lineEnd: string,
): string {
  const printed = quote(source.replace(/\s*\n\s*/g, ` ${lineEnd} `));
  const stop = /[.!?…]$/.test(reading) ? '' : '.'; // a reading may end with its own
  if (kind === 'emendation') return readingsWords.emendation(printed, quote(reading)) + stop;
  return (reading ? readingsWords.misprint(printed, quote(reading)) : readingsWords.kept(printed)) + stop;
}
