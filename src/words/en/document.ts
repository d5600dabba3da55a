import { count } from './count.ts';

/** The page of a document. */
export const documentWords = {
  about: 'About this document',
  margin: 'Contents, source and extent',
  aboutSource: 'About the source',
  byDate: 'Documents by date',
  earlier: 'Earlier',
  later: 'Later',
  allMentions: 'All mentions',
};

/** The table of contents. */
export const contentsWords = {
  title: 'Contents of the document',
  printedPages: 'Printed pages',
  notes: 'Notes',
  readings: 'Emendations and misprints',
  matter: 'Source matter',
  citing: 'How to cite',
};

/** The source note. */
export const sourceNoteWords = {
  source: 'Source',
  copy: 'The copy transcribed',
  holder: 'Held or published by',
  access: 'Access',
  marking: 'Marking',
  extent: 'Extent',
  transcription: 'Transcription',
  matches: 'Matches the source.',
  readings: (number: number) => count(number, 'recorded reading'),
  dateOf: (event: string) => `Date of ${event}`,
  printed: (date: string) => `as printed: ${date}`,
  bounds: (dates: string) => `certainly ${dates}`,
  covers: 'Covers',
  origin: 'Origin',
  author: 'Author',
  addressee: 'Addressee',
  rights: 'Rights in the text',
  rightsStatement: 'The statement, word for word',
  notEstablished: 'Not established.',
};

/** The list of emendations and misprints. A sentence begins in lower case, to follow its place. */
export const readingsWords = {
  title: 'Emendations and misprints',
  none: 'None: the page shows the characters of the source, and the editors suspect no misprint.',
  emendation: (source: string, reading: string) => `the source has ${source}, shown as ${reading}.`,
  misprint: (source: string, reading: string) => `${source} is kept; perhaps ${reading} was meant.`,
  kept: (source: string) => `${source} is kept.`,
  separators: (number: number) =>
    `${count(number, 'line')} of the file ${number === 1 ? 'holds' : 'hold'} nothing but a stray “|”, a separator of the web copy, and ${number === 1 ? 'is' : 'are'} not shown.`,
};

/** The lines of the source file that are not its text. */
export const sourceMatterWords = {
  title: 'Source matter as received',
  intro: (file: string) =>
    `Lines of the file ${file} that are not the document’s text, word for word, with their line numbers.`,
};

/** What refers to a document. */
export const backlinkWords = {
  title: 'What refers to this document',
  /** The page that refers, and the place of this document that it refers to, as HTML. */
  from: (page: string, place: string | undefined) => `${place ? `${page}, on ${place}` : page}:`,
};

/** The citation of a document. */
export const citationWords = {
  title: 'How to cite',
  style: 'Style of the citation',
  styles: { chicago: 'Chicago, notes', mla: 'MLA', apa: 'APA' },
  copy: 'Copy',
  copyLink: 'Copy link',
  copyCitation: 'Copy citation',
};
