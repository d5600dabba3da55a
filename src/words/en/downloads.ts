/** What documents can be downloaded as. */
export const downloadWords = {
  bib: 'BibTeX',
  ris: 'RIS',
  'csl.json': 'CSL-JSON',
  txt: 'Plain text',
  'tei.xml': 'TEI',
  epub: 'EPUB, the whole edition',
};

/** The facts at the head of a document in a book. */
export const chapterWords = {
  source: 'Source',
  extent: 'Extent',
  author: 'Author',
  date: 'Date',
  marking: 'Marking',
  rights: 'Rights in the text',
  address: 'Address',
  notEstablished: 'Not established.',
  notesOf: (title: string) => `Notes: ${title}`,
};

/** The header of a plain text. */
export const plainTextWords = {
  date: (date: string) => `Date: ${date}`,
  origin: (origin: string) => `Origin: ${origin}`,
  author: (author: string) => `Author: ${author}`,
  marking: (marking: string) => `Marking: ${marking}`,
  source: (citation: string) => `Source: ${citation}`,
  extent: (extent: string) => `Extent: ${extent}`,
  rights: (statement: string) => `Rights in the text: ${statement}`,
  notEstablished: 'not established',
  partOf: (document: string, edition: string) => `${document} in: ${edition}`,
  signs: [
    '[^1] calls a note, [^a] a note of the editors; [p. 2] is where a printed page begins.',
    'Words of the editors within the text stand in double brackets: [[ ]].',
  ],
};

/** The prose of a TEI header. */
export const teiWords = {
  notEstablished: 'Not established',
  responsibility: 'transcribed and edited by',
  editorsOf: (edition: string) => `the editors of ${edition}`,
  rights: (statement: string) => `Rights in the text: ${statement}`,
  markup:
    'Whatever is the editors’ carries resp="#editors". A reading that they changed stands in choice, beside what the source has (orig); an apparent misprint is kept (sic). A note stands where it is called; rend is the call as the source prints it. A name is marked where the document has it first, and wherever its form alone does not tell.',
  readingTheSource:
    'To read the source out of the body: drop what carries resp="#editors", put the number (n) of each pb and the call (rend) of each note in its place, and collapse white space. Notes that the source prints within its text, and lines that are not its text (in back), are taken out of the file that it is compared with.',
  certainty:
    'cert: high, confirmed independently of the source; medium, inferred; unknown, not established. Where there is none, the source itself states the fact.',
  firstPage: (page: number) => `The first page break, ${page}, is the editors’: the source does not print its number.`,
  missingNote: 'The text of the note is not in the source.',
};

/** The EPUB. */
export const bookWords = {
  accessibility: 'Text alone, with headings, a table of contents, and notes that lead back to where they are called.',
  method: 'Method',
  marks:
    'Underlined with dashes: the page shows another reading than the source. Underlined with a wave: an apparent misprint, kept. Both lead to a list at the end of the document. Numbers between strokes, as |18|, say where a printed page begins. Words in square brackets around a title or date are the editors’.',
  rights: 'Rights',
  onTheSite: 'The edition, with its index, threads and search: ',
  contents: 'Contents',
  printedPages: 'Printed pages',
};
