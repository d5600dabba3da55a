/** Cyrillic letters that cannot be told from Latin ones by eye; sources have them where a scan took one for the other. */
const cyrillic = 'АВЕЗКМНОРСТУХаеорсух';
const latin = 'ABE3KMHOPCTYXaeopcyx';

/** The same words with Latin letters for Cyrillic ones that look like them. */
export const toLatinLookAlikes = (words: string): string =>
  words.replace(/[А-Яа-я]/g, (letter) => latin[cyrillic.indexOf(letter)] ?? letter);
