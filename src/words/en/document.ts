import { count } from './count.ts';

/** The page of a document. */
export const documentWords = {
  about: 'About this document',
  margin: 'Contents and source',
  /** The number of a paragraph follows. */
  continueAt: 'Continue at ¶',
  howWeKnow: 'How we know',
  copy: 'This copy',
  beforeAndAfter: 'The documents before and after',
  earlier: 'Previous document',
  later: 'Next document',
  allMentions: 'All mentions',
};

/** Where a reader is in a document. */
export const whereWords = (paragraph: string, page: string | undefined): string =>
  `¶ ${paragraph}${page ? ` · p. ${page}` : ''}`;

/** The line at the top of the window while a document is read. */
export const runningHeadWords = {
  search: 'Search',
  close: 'Close',
  backToThread: (number: string) => `Back to thread ${number}`,
};

/** The table of contents. */
export const contentsWords = {
  title: 'Contents',
  opening: 'Opening',
  printedPages: 'Printed pages',
  notes: 'Notes',
  readings: 'Corrections and queries',
  matter: 'Other text in the source file',
  citing: 'How to cite',
};

/** The source note. */
export const sourceNoteWords = {
  source: 'Source',
  copy: 'View our source',
  holder: 'Publisher or holder',
  archive: 'Archive',
  access: 'Copy used',
  marking: 'Classification',
  extent: 'What is included',
  transcription: 'Transcription',
  checked: 'Checked',
  matches: 'Matches the source file.',
  readings: (number: number) => count(number, 'correction or query', 'corrections or queries'),
  dateOf: { composition: 'Date of composition', publication: 'Date of publication' },
  printed: (date: string) => `as printed: ${date}`,
  seen: (where: string) => `seen: ${where}`,
  bounds: (dates: string) => `certainly ${dates}`,
  covers: 'Period covered',
  origin: 'Origin',
  author: 'Author',
  addressee: 'Addressee',
  translator: 'Translator',
  rights: 'Rights',
  rightsStatement: 'The statement, word for word',
  missingNotes: 'Missing notes',
  notEstablished: 'Not established.',
};

/** The list of emendations and misprints. A sentence begins in lower case, to follow its place. */
export const readingsWords = {
  title: 'Corrections and suspected misprints',
  none: 'None.',
  emendation: (source: string, reading: string) => `source: ${source}; here: ${reading}`,
  misprint: (source: string, reading: string) => `${source} [sic], perhaps for ${reading}`,
  kept: (source: string) => `${source} [sic]`,
  separators: (number: number) =>
    `${count(number, 'line')} of the file ${number === 1 ? 'holds' : 'hold'} only a stray “|”, a separator of the web copy, and ${number === 1 ? 'is' : 'are'} not shown.`,
};

/** The lines of the source file that are not its text. */
export const sourceMatterWords = {
  title: 'Other text in the source file',
  folios: 'Running heads and page numbers',
  intro: (file: string) => `Other lines of the file ${file}, verbatim, with their line numbers.`,
};

/** What refers to a document. */
export const backlinkWords = {
  title: 'Cited in',
  /** The page that refers, and the place of this document that it refers to, as HTML. */
  from: (page: string, place: string | undefined) => `${place ? `${page}, on ${place}` : page}:`,
};

/** The citation of a document. */
export const citationWords = {
  title: 'How to cite',
  style: 'Style of the citation',
  styles: { chicago: 'Chicago notes (17th)', mla: 'MLA 9', apa: 'APA 7' },
  copy: 'Copy',
  copyLink: 'Copy link',
  copyCitation: 'Copy citation',
};
