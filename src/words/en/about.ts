import type { Wrap } from '../wrap.ts';

/** The page about the edition. */
export const aboutWords = {
  title: 'About',
  description: 'How the texts were made and checked, where they come from, whose they are, and how to cite them.',
  heading: 'About this edition',
  method: {
    title: 'Method',
    paragraphs: [
      'Nothing is corrected in silence. Where the page shows another reading than the source, as when a word broken by the end of a line is joined, the word is underlined with dashes; where the editors suspect a misprint and keep it, the line is wavy. Both lead to a list at the foot of the document with the characters of the source, what is shown or supposed, and the reason. Square brackets around a title or a date mark what the editors supplied or inferred.',
      'Notes of the source keep their numbers. A note that the source cites and does not give is said to be missing; it is neither renumbered nor made up. The editors’ notes are a series of their own, with letters. The numbers in the margin count the paragraphs: they are the editors’, and they do not change. Printed page numbers are the source’s.',
    ],
  },
  fidelity: {
    title: 'How the texts are checked',
    text: 'Each document stands beside the file that it was transcribed from. Whenever the site is built, the text is put together again from the page: whatever the editors added is taken out, and every reading of theirs is put back into the characters of the source. The result must be the text of the file, character for character, white space apart; one letter more or less stops the build. The file itself is known by its SHA-256, so that it cannot change unseen. Lines of a file that are not its text, such as captions and rights, stand word for word at the foot of the page.',
  },
  certainty: {
    title: 'How surely things are known',
    text: 'What is said about a document carries one of four marks; where nothing is said of it, the source itself states the fact.',
  },
  sources: {
    title: 'Sources',
    elsewhere: (list: Wrap) =>
      `Every document says on its own page where it comes from; ${list('a list of all sources')} gives the file, its length and its sum.`,
  },
  rights: {
    title: 'Rights',
    elsewhere: 'Every document states the rights in its text on its own page.',
  },
  downloads: {
    title: 'Downloads',
    edition: (page: Wrap, epub: Wrap) =>
      `The whole edition: ${page('on one page')}, to print or to search with the browser, and ${epub('as an EPUB')}, for readers of books. Each document is there as TEI (XML) and as plain text; all are made of the same text as its page.`,
    files: { tei: 'TEI', text: 'plain text', source: 'source file' },
    checksums: (file: Wrap, code: Wrap) =>
      `${file('checksums.txt')} has the SHA-256 of every source file and download. To see that a file is whole, put it into a folder as its address has it (${code('sources/')}, ${code('documents/')}), with checksums.txt above, and run ${code('sha256sum --check --ignore-missing checksums.txt')}. The source files stand there byte for byte as they were received, so that anyone can hold our texts against them.`,
  },
  citing: {
    title: 'How to cite',
    place:
      'The foot of each document gives its citation in three styles, and as a file for reference managers. Name the printed page where there is one, the number of the paragraph, and the address. A paragraph’s citation and address are behind its number in the margin; words that you select offer theirs. The address of a paragraph ends in #p- and its number, that of a printed page in #page- and its number. The printed page comes first; the paragraph number is this edition’s.',
    doubt: (styles: Wrap) =>
      `Square brackets in a citation mark what the document does not state itself, with a question mark where it is inferred, and so do those around its title, if the editors supplied it. An author who is not established is left out; a paper that nobody signed is cited by the body that it comes from. The sign “ca.” before a date in APA style stands for the same doubt. The styles are those of the ${styles('Citation Style Language')} project; titles keep the capitals that they have here.`,
  },
};
