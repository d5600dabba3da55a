import { count } from './count.ts';

/** What the search page says of a query and its hits. */
export const searchStatusWords = {
  loading: 'Loading the index…',
  failed:
    'The search index could not be loaded. Check the connection, then try again; the documents can be read without it.',
  onlyWithout: 'Add a word to look for: a hyphen before a word only takes paragraphs away.',
  noWord: 'Type a letter or a digit: there is nothing to look for in this.',
  found: (paragraphs: number, documents: number) =>
    `${count(paragraphs, 'paragraph')} in ${count(documents, 'document')}`,
  waiting: (documents: number) => `${count(documents, 'more document')} with these words not looked through yet`,
  noneUnderFilters: 'No paragraph under these filters. Others have it: change the filters to see them.',
  noneWithAll: 'No paragraph has all of this. Try fewer words.',
  none: 'No paragraph has this. Try another form of the word, or a shorter phrase.',
};

/** The concordance as a file. */
export const csvWords = {
  file: 'concordance.csv',
  columns: ['Document', 'Title', 'Date', 'Page', 'Paragraph', 'Left', 'Hit', 'Right', 'Address'],
};
