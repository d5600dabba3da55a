import type { Wrap } from '../wrap.ts';

/** The search page, but for what its script says (search-page.ts). */
export const searchFormWords = {
  title: 'Search',
  description: 'Search the documents by the paragraph.',
  hint: (key: Wrap) =>
    `Words with any ending, ${key('"an exact word or phrase"')}, ${key('-without')} a word or phrase. A paragraph must have all of them.`,
  retry: 'Try again',
  show: 'Show',
  paragraphs: 'Paragraphs',
  concordance: 'Concordance',
  inOrderOf: 'in order of',
  orders: { date: 'date', relevance: 'relevance' },
  sortedBy: 'sorted by',
  sorts: { document: 'document and date', left: 'the word before', right: 'the word after' },
  csv: 'Download CSV',
  filters: 'Filters',
  name: 'Name',
  anyName: 'any',
  more: 'Look through more documents',
  lastIndex: (date: string) =>
    `Searched here is the index of the last build, of ${date}; what changed since is not in it.`,
  noIndex: 'There is no index yet: npm run build makes one.',
  withoutScript: 'Searching needs JavaScript, which is off in this browser. The documents can be read without it:',
  moreDocuments: 'The documents after these',
  tableCaption: 'Concordance: each hit with the words before and after it',
  columns: ['Before', 'Hit', 'After', 'Document and place'],
};

/** What hits can be narrowed to. */
export const filterWords = {
  where: 'Where',
  parts: { text: 'the text', notes: 'notes in the source', editors: 'editor’s notes' },
  marking: 'Marking',
  kind: 'Kind',
  origin: 'Origin',
  decade: 'Decade',
};
