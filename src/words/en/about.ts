import type { Wrap } from '../wrap.ts';

/** The page about the edition. */
export const aboutWords = {
  title: 'About',
  description: 'How the texts were made and checked, where they come from, whose they are, and how to cite them.',
  heading: 'About this edition',
  method: {
    title: 'Method',
    paragraphs: [
      'We correct nothing silently. Where the page departs from the source, as when a word broken at the end of a line is joined, the word has a dashed underline; a suspected misprint is kept and has a wavy one. Both link to a list at the foot of the document that gives the characters of the source, what is shown or supposed, and the reason. Titles and dates in brackets are the editors’.',
      'Notes of the source keep their numbers. A note that the source cites but does not give is marked as missing; numbers stand, and nothing is invented. The editors’ notes are a separate series, with letters. The paragraph numbers in the margin are the editors’, and they do not change. Printed page numbers are those of the source.',
    ],
  },
  fidelity: {
    title: 'How the texts are checked',
    text: 'Each document is kept with the file that it was transcribed from. Whenever the site is built, the text is reassembled from its page: whatever the editors added is removed, and every reading of theirs is turned back into the characters of the source. The result must match the text of the file, character for character, apart from white space; a single letter more or less stops the build. The SHA-256 of the file is recorded, so that it cannot change unnoticed. Lines of a file that are not its text, such as captions and rights, are given verbatim at the foot of the page.',
  },
  certainty: {
    title: 'Certainty',
    text: 'What we say about a document’s date, origin, author, addressee and rights carries one of four marks; where there is no mark, the source itself states the fact. Who holds or published a document, and which copy was used, is the editors’ account.',
  },
  sources: {
    title: 'Sources',
    elsewhere: (list: Wrap) =>
      `Each document gives its source on its own page; ${list('a list of all sources')} gives the file, its length and its checksum.`,
  },
  shared: {
    title: 'What the documents share',
    text: 'This holds for all documents, unless the page of one says otherwise.',
  },
  rights: {
    title: 'Rights',
    licence: 'Licence:',
    elsewhere: 'Each document states the rights in its text on its own page.',
    typeface: (licence: Wrap) =>
      `The typeface of the pages and of the EPUB, Reader Serif, is made from Adobe’s Source Serif 4, of which it has only the letters that they need. It is under the ${licence('SIL Open Font License')}.`,
  },
  downloads: {
    title: 'Downloads',
    edition: (page: Wrap, epub: Wrap, zip: Wrap, size: string) =>
      `The whole edition: ${page('on one page')}, to print or to search in the browser; ${epub('as an EPUB')}, for e-readers; and ${zip('as data')} (ZIP, ${size}), for research: the texts, the sources, and tables (CSV), with a list of what each column means. Each document is also available as TEI (XML) and as plain text; all are made from the same text as its page.`,
    files: { tei: 'TEI', text: 'plain text', source: 'source file' },
    checksums: (file: Wrap, code: Wrap) =>
      `${file('checksums.txt')} lists the SHA-256 of every source file and download. To verify a file, put it in a folder that matches its address (${code('sources/')}, ${code('documents/')}), with checksums.txt above, and run ${code('sha256sum --check --ignore-missing checksums.txt')}.`,
    sources: {
      asReceived:
        'The source files are there byte for byte as received, so that anyone can check our texts against them.',
      asTheyAre: 'The source files are there, so that anyone can check our texts against them.',
    },
  },
  citing: {
    title: 'How to cite',
    place:
      'The foot of each document gives its citation in three styles, and as a file for reference managers. Give the printed page where there is one, the paragraph number, and the address. Click a paragraph number in the margin for its citation and address; select words to cite them. The address of a paragraph ends in #p- and its number, that of a printed page in #page- and its number. The printed page comes first; paragraph numbers are this edition’s.',
    doubt:
      'Square brackets in a citation mark what the document does not itself state, with a question mark where it is inferred; a title in brackets was supplied by the editors. An author who is not established is left out; an unsigned paper is cited by the body that it comes from. In APA style, “ca.” before a year marks the same doubt. Notes follow the Chicago Manual of Style, 17th edition, entries the MLA Handbook, 9th edition, and the Publication Manual of the APA, 7th edition; titles keep the capitals that they have here, but for the capitals of a sentence in APA style.',
  },
};
