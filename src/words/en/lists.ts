import { count } from './count.ts';

/** A document in the list of documents. */
export const listWords = {
  /** Over the documents of no known date. */
  undated: 'Undated',
  words: (number: number, locale: string) => `${number.toLocaleString(locale)} words`,
};

/** The picture of what documents cover, and when they were written. */
export const timelineWords = {
  title: 'What each document covers, and when it was written',
  covers: (period: string, note: string | undefined) => `covers ${period}${note ? `, ${note}` : ''}`,
  written: (date: string) => `written ${date}`,
  published: (date: string) => `published ${date}`,
  key: { covers: 'covers', date: 'written or published', inferred: 'date inferred', gap: 'years left out' },
};

/** The picture of how many documents there are of each period. */
export const periodsWords = { title: 'Documents by date' };

/** A passage quoted in a thread. */
export const passageWords = { read: 'Read in context' };

/** The source of a document, with its file; the sum follows. */
export const sourcesWords = {
  file: (file: string, characters: number) =>
    `Transcribed from ${file}, ${characters.toLocaleString('en')} characters; SHA-256`,
};

/** An entry of the index. */
export const indexEntryWords = {
  see: 'see',
  seeAlso: 'See also',
  places: (places: number, documents: number) => `${count(places, 'place')} in ${count(documents, 'document')}`,
};
