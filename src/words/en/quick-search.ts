/** The list under the field in the head of a page. */
export const quickSearchWords = {
  hits: 'Hits',
  loading: 'Loading the index…',
  all: 'Enter shows all on the search page.',
  none: 'No paragraph has this.',
  onlyWithout: 'Add a word to look for.',
  failed: 'The search index could not be loaded. Check the connection, then type on.',
  inThisDocument: 'In this document',
};
