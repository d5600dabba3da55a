import type { Wrap } from '../wrap.ts';
import { count } from './count.ts';

/** The home page. */
export const homeWords = {
  events: 'Events that the documents speak of, in order of time',
  threads: 'Threads',
  threadsAre: 'Questions on which the documents speak to one another.',
  downloads: (page: Wrap, epub: Wrap, files: Wrap, checksums: Wrap) =>
    `To take away: ${page('everything on one page')}, ${epub('an EPUB')}, ${files('other files')} and their ${checksums('checksums')}.`,
};

/** The parts of a list of several pages. */
export const listPagesWords = {
  documents: 'Documents',
  documentsAre: 'Documents in order of date.',
  sources: 'Sources',
  sourcesAre: 'Where the documents come from, and the files that they were transcribed from.',
};

/** The list of threads, and a thread. */
export const threadsWords = {
  title: 'Threads',
  description: 'Questions on which the documents speak to one another, passage beside passage.',
  intro:
    'Questions on which the documents speak to one another. Each sets passages side by side, word for word, and leads back into the documents.',
  none: 'This edition has no threads.',
  passages: (passages: number, documents: number[]) =>
    `${count(passages, 'passage')} · documents ${documents.join(', ')}`,
  thread: (number: number) => `Thread ${number}`,
  threadOf: (number: number, total: number) => `Thread ${number} of ${total}`,
};

/** The index of names, and the page of an entry. */
export const indexWords = {
  title: 'Index',
  description: 'Persons, organisations, places, works, events and terms, with every paragraph that names them.',
  none: 'This edition has no index of names.',
  kinds: 'Kinds of name',
  filter: 'Show only entries with',
  filterHint: 'Show only …',
};

/** The events that documents speak of. */
export const eventsWords = {
  title: 'Events',
  description: 'Events that the documents speak of, in order of time, with every paragraph that does.',
  intro:
    'What the documents speak of, in order of time. After each event stand the documents, by number, and their paragraphs: where two share an event, they describe the same months.',
  none: 'This edition has no dated events.',
};

/** The edition on one page. */
export const onePageWords = {
  title: 'Everything on one page',
  description: (edition: string) =>
    `${edition}: all texts with their notes on one page, to print or to search in the browser.`,
  tooLong: (documents: number, epub: Wrap, home: Wrap) =>
    `The ${documents} documents of this edition are too many for one page. They are all in ${epub('an EPUB')}, and each has ${home('a page of its own')}.`,
  intro: (epub: Wrap, files: Wrap) =>
    `All texts with their notes, on one page, to print or to search with the browser. To cite a paragraph, open its document: its addresses are those that last. ${epub('The same as an EPUB')} · ${files('All downloads')}`,
  documents: 'Documents',
  method: 'Method and rights',
};

/** The answer to an unknown address. */
export const notFoundWords = {
  title: 'Not found',
  heading: 'There is no page at this address',
  description: 'There is no page at this address.',
  text: 'It may be mistyped. Every document, paragraph and printed page keeps its address, so nothing that was published here has moved.',
  ways: (home: Wrap, search: Wrap) => `${home('See the documents')} or ${search('search them')}.`,
};
