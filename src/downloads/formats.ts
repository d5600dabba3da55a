/** The files in which a document can be taken away, by the end of their address: what readers call them, and their type. */
export const downloads = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems' },
  'csl.json': { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
  txt: { name: 'Plain text', type: 'text/plain' },
  'tei.xml': { name: 'TEI', type: 'application/tei+xml' },
} as const;

export type Download = keyof typeof downloads;

/** The whole edition as a book. */
export const book = { path: '/edition.epub', name: 'EPUB, the whole edition', type: 'application/epub+zip' } as const;

/** A type as a host sends it: XML, JSON and archives say for themselves how their letters are written. */
export const withCharset = (type: string): string => (/xml|json|zip/.test(type) ? type : `${type}; charset=utf-8`);
