import { count, nameLines } from './count.ts';

/** The list of documents, which is also a picture of them in time. */
export const documentListWords = {
  /** Over the documents of no known date. */
  undated: 'Undated',
  sortBy: 'Sort by',
  dates: { composition: 'date written', publication: 'date of publication', both: 'date' },
  covered: 'period covered',
  /** Ways to the groups of a long list: its parts, years or decades. */
  groups: 'Parts of the list',
  filter: 'Filter by author, title, date',
  /** `kind` is left out where all documents are of one. */
  kindAndLength: (kind: string | undefined, words: number, locale: string) =>
    `${kind ? `${kind}, ` : ''}${words.toLocaleString(locale)} words`,
  covers: (period: string, note: string | undefined) => `Period covered: ${period}${note ? `, ${note}` : ''}`,
  key: {
    covers: 'period covered',
    dates: { composition: 'written', publication: 'published', both: 'written or published' },
    inferred: 'date inferred',
    gap: 'years left out',
  },
};

/** The source of a document, with its file; the sum follows. */
export const sourcesWords = {
  /** `lines` are ranges such as 3–9, where the document is not the whole file. */
  file: (file: string, lines: string[] | undefined, characters: number) =>
    `Transcribed from ${lines ? `${nameLines(lines)} of ` : ''}${file}, ${characters.toLocaleString('en')} characters; SHA-256${lines ? ' of the file' : ''}`,
};

/** An entry of the index. */
export const indexEntryWords = {
  /** The first of several paragraphs; the numbers of the others follow. */
  severalParagraphs: (number: string) => `¶¶ ${number}`,
  see: 'see',
  seeAlso: 'See also',
  authorityFiles: 'In authority files',
  authorities: { wikidata: 'Wikidata', viaf: 'VIAF', gnd: 'GND', geonames: 'GeoNames' },
  places: (places: number, documents: number) => `${count(places, 'place')} in ${count(documents, 'document')}`,
};
