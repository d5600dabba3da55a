/** Cyrillic letters that look like Latin ones; they get into sources by errors of text recognition. */
const cyrillic = 'АВЕЗКМНОРСТУХаеорсух';
const latin = 'ABE3KMHOPCTYXaeopcyx';

/** The same words with Latin letters for Cyrillic ones that look like them. */
export const toLatinLookAlikes = (words: string): string =>
  words.replace(/[А-Яа-я]/g, (letter) => latin[cyrillic.indexOf(letter)] ?? letter);
