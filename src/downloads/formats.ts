import { downloadWords } from '../words/words.ts';

/** The download formats of a document by file extension: label and media type. */
export const downloads = {
  bib: { name: downloadWords.bib, type: 'application/x-bibtex' },
  ris: { name: downloadWords.ris, type: 'application/x-research-info-systems' },
  'csl.json': { name: downloadWords['csl.json'], type: 'application/vnd.citationstyles.csl+json' },
  txt: { name: downloadWords.txt, type: 'text/plain' },
  'tei.xml': { name: downloadWords['tei.xml'], type: 'application/tei+xml' },
} as const;

export type Download = keyof typeof downloads;

/** The whole edition as an EPUB. */
export const book = { path: '/edition.epub', name: downloadWords.epub, type: 'application/epub+zip' } as const;

/** The whole edition as data. */
export const archive = { path: '/edition.zip', type: 'application/zip' } as const;

/** The index as data, by file extension. */
export const indexDownloads = {
  csv: { type: 'text/csv' },
  'tei.xml': { type: downloads['tei.xml'].type },
} as const;

export type IndexDownload = keyof typeof indexDownloads;

/** The Content-Type header for a media type: XML, JSON and archives declare their own encoding. */
export const withCharset = (type: string): string => (/xml|json|zip/.test(type) ? type : `${type}; charset=utf-8`);
