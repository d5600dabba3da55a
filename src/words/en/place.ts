/** A place in a document. */
export const placeWords = {
  paragraph: (number: string) => `¶ ${number}`,
  note: (label: string) => `note ${label}`,
  noteWithSign: (number: string) => `note with sign ${number}`,
  chapter: (number: string) => `ch. ${number}`,
  editorsNote: (label: string) => `editors’ note ${label}`,
  page: (number: string | number) => `p. ${number}`,
  paragraphs: (from: string, to: string) => `¶ ${from}–${to}`,
  pages: (from: string, to: string) => `pp. ${from}–${to}`,
  /** Printed pages as a source note gives them: “419–421”, “146”. */
  printed: (pages: string) => `${/^\w+$/.test(pages) ? 'p.' : 'pp.'} ${pages}`,
  headnote: 'headnote',
};
