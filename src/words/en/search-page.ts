import { count } from './count.ts';

/** What the search page says of a query and its hits. */
export const searchStatusWords = {
  loading: 'Loading the index…',
  failed:
    'The search index could not be loaded. Check your connection, then try again. You can still read the documents.',
  onlyWithout: 'Add a word to look for: a hyphen before a word only excludes paragraphs.',
  noWord: 'Type a letter or a digit to search.',
  found: (paragraphs: number, documents: number) =>
    `${count(paragraphs, 'paragraph')} in ${count(documents, 'document')}`,
  matches: (matches: number, paragraphs: number) =>
    `${count(matches, 'match', 'matches')} in ${count(paragraphs, 'paragraph')}`,
  /** What has been said of the documents found so far, and how many there are to come. */
  waiting: (said: string, documents: number) =>
    `${said}${said.endsWith('.') ? '' : ';'} ${count(documents, 'more document')} to search`,
  noneUnderFilters: 'No results with these filters. Change the filters to see others.',
  onlyEditorial: 'No results in the documents. The editors’ own words are below.',
  noneWithAll: 'No paragraph contains all these words. Try fewer words.',
  none: (query: string) => `No results for “${query}”. Try another form of the word, or a shorter phrase.`,
};
