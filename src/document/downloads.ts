/** The files in which a text can be taken away, by the end of their address. */
export const textFiles = {
  txt: { name: 'Plain text', type: 'text/plain' },
  'tei.xml': { name: 'TEI', type: 'application/tei+xml' },
} as const;

/** The whole edition as a book. */
export const book = { path: '/edition.epub', name: 'EPUB, the whole edition', type: 'application/epub+zip' } as const;
