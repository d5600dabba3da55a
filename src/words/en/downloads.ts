import { nameLines } from './count.ts';

/** What documents can be downloaded as. */
export const downloadWords = {
  bib: 'BibTeX',
  ris: 'RIS',
  'csl.json': 'CSL-JSON',
  txt: 'Plain text',
  'tei.xml': 'TEI',
  epub: 'EPUB, the whole edition',
};

/** How large a file is, for readers. */
export const formatSize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** The facts at the head of a document in a book. */
export const chapterWords = {
  source: 'Source',
  extent: 'What is included',
  author: 'Author',
  addressee: 'Addressee',
  translator: 'Translator',
  date: 'Date',
  marking: 'Classification',
  rights: 'Rights',
  address: 'Address',
  notEstablished: 'Not established.',
  notesOf: (title: string) => `Notes: ${title}`,
};

/** The header of a plain text. */
export const plainTextWords = {
  date: (date: string) => `Date: ${date}`,
  origin: (origin: string) => `Origin: ${origin}`,
  author: (author: string) => `Author: ${author}`,
  addressee: (addressee: string) => `Addressee: ${addressee}`,
  translator: (translator: string) => `Translator: ${translator}`,
  marking: (marking: string) => `Classification: ${marking}`,
  source: (citation: string) => `Source: ${citation}`,
  extent: (extent: string) => `What is included: ${extent}`,
  rights: (statement: string) => `Rights: ${statement}`,
  notEstablished: 'not established',
  partOf: (document: string, edition: string) => `${document} in: ${edition}`,
  signs: [
    '[¶ 1] is the number of a paragraph, by the editors; [p. 2] marks the start of a printed page.',
    '[^1] is a note of the source, [^a] a note of the editors.',
    'Editors’ words within the text are in double brackets: [[ ]].',
  ],
  raisedSign: '^{ } holds what is printed raised.',
  raised: ['^{', '}'] as readonly [string, string],
  struck: ['[[struck out:]] ', ' [[end]]'] as readonly [string, string],
  margin: ['[[in the margin:]] ', ' [[end]]'] as readonly [string, string],
};

/** The prose of a TEI header. */
export const teiWords = {
  notEstablished: 'Not established',
  responsibility: 'transcribed and edited by',
  editorsOf: (edition: string) => `the editors of ${edition}`,
  rights: (statement: string) => `Rights: ${statement}`,
  markup:
    'Everything by the editors has resp="#editors". A reading that they changed is in choice, beside that of the source (orig); an apparent misprint is kept (sic). A note is placed where it is called; rend is the call as the source prints it. Every mention of a name of the index is marked, and its ref leads to the entry in standOff: heading, other names (alias) and forms in the texts (form). Remarks on readings are in standOff too, each with the place that it is about (target).',
  readingTheSource:
    'To recover the source from the body: remove everything with resp="#editors", replace each pb by its number (n) and each note by its call (rend), and collapse white space. Notes that the source prints within its text, and lines that are not its text (in back), are removed from the file before the two are compared.',
  noteText: (form: string) => `The source prints a note as “${form}”.`,
  lines: nameLines,
  from: (line: number, words: string) => `In line ${line} of the file the document begins with “${words}”.`,
  until: (line: number, words: string) => `In line ${line} of the file the document ends before “${words}”.`,
  noteLines: (ranges: string[]) =>
    `Lines of the file that hold nothing but notes: ${ranges.join(', ')}. What is printed there before a note is in label.`,
  certainty:
    'cert: high, confirmed independently of the source; medium, inferred; unknown, not established. Without cert, the source itself states the fact.',
  layout:
    'A note with place="margin" stands in the margin of the source and belongs to its text; a seg with type="rule" holds what the source draws a table with. Both stay where the source is recovered.',
  folios:
    'A pb with corresp stands for no characters of the text: corresp points to the line, in back, that prints its number.',
  firstPage: (page: string) => `The first page break, ${page}, is the editors’: the source does not print its number.`,
  oldStyle: 'The Julian calendar, Old Style.',
  missingNote: 'The text of this note is not in the source.',
};

/** The EPUB. */
export const bookWords = {
  cover: 'Cover',
  /** What a cover says, for those who do not see it. */
  coverSays: (lines: string[]) => `Cover: ${lines.join(' · ')}`,
  titlePage: 'Title page',
  about: 'About this edition',
  landmarks: 'Landmarks',
  accessibility: (hasPages: boolean) =>
    `Everything can be read as text, in any size, typeface and colours. Contents and calls of notes are links, and notes lead back to the text. ${hasPages ? 'Printed pages are marked and listed where they are known. ' : ''}The cover is the only picture; its words are given.`,
  method: 'Method',
  marks:
    'A dashed underline: the text shown differs from the source. A wavy underline: a suspected misprint, kept. Both link to a list at the end of the document. Numbers between strokes, as |18|, mark the start of a printed page. Words in square brackets around a title or date are the editors’.',
  rights: 'Rights',
  changed: (date: string) => `Last changed on ${date}.`,
  onTheSite: 'Online edition, with search: ',
  contents: 'Contents',
  printedPages: 'Printed pages',
};
