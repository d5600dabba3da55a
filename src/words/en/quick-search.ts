/** The list under the field in the head of a page. */
export const quickSearchWords = {
  hits: 'Hits',
  loading: 'Loading the index…',
  all: 'Press Enter for all results.',
  none: (query: string) => `No results for “${query}”.`,
  /** Only the editors’ own words have it, or documents beyond the first. */
  noneHere: 'Press Enter to search everything.',
  onlyWithout: 'Add a word to look for.',
  failed: 'The search index could not be loaded. Check your connection, then keep typing.',
  inThisDocument: 'In this document',
};
