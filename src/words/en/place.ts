const page = (label: string): string => (label.includes(' ') ? label : `p. ${label}`);

/** A place in a document. */
export const placeWords = {
  paragraph: (number: string) => `¶ ${number}`,
  note: (label: string) => `note ${label}`,
  noteWithSign: (number: string) => `note with sign ${number}`,
  chapter: (number: string) => `ch. ${number}`,
  editorsNote: (label: string) => `editors’ note ${label}`,
  /** A printed page by its label; one that has words needs no “p.”: “p. 18”, “plate III”. */
  page,
  paragraphs: (from: string, to: string) => `¶ ${from}–${to}`,
  pages: (from: string, to: string) => (/ /.test(from + to) ? `${page(from)}–${page(to)}` : `pp. ${from}–${to}`),
  /** Printed pages as a source note gives them: “419–421”, “146”. */
  printed: (pages: string) => `${/[\s,;–]|.-./.test(pages) ? 'pp.' : 'p.'} ${pages}`,
  headnote: 'headnote',
};
