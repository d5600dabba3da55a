import type { Wrap } from '../wrap.ts';
import { count } from './count.ts';

/** The home page. */
export const homeWords = {
  introduction: 'Begin with the introduction',
  documents: 'Go to the documents',
  threads: 'Questions that run through the documents',
  allThreads: (number: number) => (number > 1 ? `All ${number} threads` : 'All threads'),
  downloads: (page: Wrap, epub: Wrap, zip: Wrap, files: Wrap, checksums: Wrap) =>
    `Download: ${page('one-page version')}, ${epub('EPUB')}, ${zip('data (ZIP)')}, ${files('other files')}, ${checksums('checksums')}.`,
};

/** The introduction. */
export const introductionWords = {
  chronology: 'Chronology',
  chronologyNote: (others: boolean) =>
    `Events that a document mentions link to its paragraph.${others ? ' The others are general knowledge and not from the documents.' : ''}`,
  place: (words: string) => `Document ${words}`,
};

/** The parts of a list of several pages. */
export const listPagesWords = {
  documents: 'Documents',
  documentsAre: 'The documents of this edition, in order.',
  sources: 'Sources',
  sourcesAre: 'Where the documents come from, and the files that they were transcribed from.',
};

/** The list of threads, and a thread. */
export const threadsWords = {
  title: 'Threads',
  description: 'Questions that run through the documents, with the passages that answer them.',
  intro: 'Questions that run through the documents. Each quotes passages and links to them.',
  passages: (passages: number, documents: string[]) =>
    `${count(passages, 'passage')} · documents ${documents.join(', ')}`,
  thread: (number: number) => `Thread ${number}`,
  threadOf: (number: number, total: number) => (total > 1 ? `Thread ${number} of ${total}` : 'Thread'),
};

/** The index of names, and the page of an entry. */
export const indexWords = {
  title: 'Index',
  description: 'Persons, organisations, places, works, events and terms, with every paragraph that names them.',
  kinds: 'Kinds of name',
  kindNames: {
    persons: 'persons',
    organisations: 'organisations',
    places: 'places',
    works: 'works',
    events: 'events',
    terms: 'terms',
  },
  filter: 'Filter the index',
  downloads: (csv: Wrap, tei: Wrap) => `The index as data: ${csv('CSV')}, ${tei('TEI')}.`,
};

/** The events that documents speak of. */
export const eventsWords = {
  title: 'Chronology',
  description: 'Events that the documents mention, in order of date, with every paragraph that mentions them.',
  intro:
    'Events that the documents mention, in order of date. Each gives the documents, by number, and the paragraphs.',
};

/** The edition on one page. */
export const onePageWords = {
  title: 'Everything on one page',
  description: (edition: string) =>
    `${edition}: all texts with their notes on one page, to print or to search in the browser.`,
  tooLong: (documents: number, epub: Wrap, home: Wrap) =>
    `The ${documents} documents of this edition are too many for one page. They are all in ${epub('an EPUB')}, and each has ${home('a page of its own')}.`,
  intro: (epub: Wrap, files: Wrap) =>
    `All texts with their notes, on one page, to print or to search with the browser. To cite a paragraph, open its document: its addresses are permanent. ${epub('EPUB version')} · ${files('All downloads')}`,
  documents: 'Documents',
  method: 'Method and rights',
};

/** A page that has another address now. */
export const movedWords = {
  text: 'This page has moved.',
  newAddress: 'Go to its new address',
};

/** The answer to an unknown address. */
export const notFoundWords = {
  title: 'Page not found',
  heading: 'Page not found',
  description: 'There is no page at this address.',
  text: 'The address may be mistyped: every document, paragraph and printed page keeps its address.',
  ways: (home: Wrap, search: Wrap) => `${home('See the documents')} or ${search('search them')}.`,
};
