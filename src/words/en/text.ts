/** A place in a document. */
export const placeWords = {
  paragraph: (number: string) => `¶ ${number}`,
  note: (label: string) => `note ${label}`,
  editorsNote: (label: string) => `editors’ note ${label}`,
  page: (number: string | number) => `p. ${number}`,
  paragraphs: (from: string, to: string) => `¶ ${from}–${to}`,
  pages: (from: string, to: string) => `pp. ${from}–${to}`,
  headnote: 'headnote',
};

/** What the marked-up text holds beside the words of the source. */
export const textWords = {
  notes: 'Notes',
  series: { source: 'Notes in the source', editor: 'Editor’s notes' },
  missingNote: 'Cited here; the text of the note is not in the source.',
  backToText: 'Back to the text',
  pageBreak: (page: number) => `page ${page}`,
  paragraph: (number: number) => `Paragraph ${number}`,
  omitted: (what: string) => `${what} omitted in the source`,
  thread: (title: string) => `Thread: ${title}`,
};
