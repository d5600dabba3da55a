import type { Wrap } from '../wrap.ts';
import { kindWords } from './facts.ts';

/** The search page, but for what its script says (search-page.ts). */
export const searchFormWords = {
  title: 'Search',
  description: 'Search the documents by the paragraph.',
  field: 'Search the documents',
  hint: (key: Wrap, example?: { word: string; finds: string; excludes: string }) =>
    example
      ? `${key(example.word)} also finds ${key(example.finds)}; ${key(`"${example.word}"`)} is exact; ${key(`-${example.excludes}`)} excludes.`
      : `Finds all forms of a word; ${key('"quotes"')} for an exact phrase, ${key('-')} to exclude.`,
  examples: 'Try:',
  retry: 'Try again',
  show: 'Show',
  paragraphs: 'Paragraphs',
  concordance: 'Concordance',
  inOrderOf: 'Sort by',
  orders: { date: 'date', relevance: 'relevance' },
  sortedBy: 'Sort by',
  sorts: { document: 'document and date', left: 'the word before', right: 'the word after' },
  /** In place of the date, where documents have another order. */
  editionsOrder: 'document',
  csv: 'Download CSV',
  filters: 'Filters',
  name: 'Name',
  anyName: 'any',
  more: 'More results',
  editorial: 'From the editors',
  lastIndex: (date: string) => `This searches the index of the last build, of ${date}; later changes are not in it.`,
  noIndex: 'There is no index yet. Run npm run build to make one.',
  withoutScript: 'Search needs JavaScript, which is off in this browser. You can still read the documents:',
  moreDocuments: 'More documents',
  tableCaption: 'Concordance: each hit with the words before and after it',
  columns: ['Before', 'Hit', 'After', 'Document and place'],
};

/** What hits can be narrowed to. */
export const filterWords = {
  where: 'Search in',
  parts: { text: 'the text', notes: 'notes in the source', editors: 'editor’s notes' },
  marking: 'Classification',
  document: 'Document',
  kind: 'Kind',
  author: 'Author',
  origin: 'Origin',
  decade: 'Decade',
  /** The values that we give names to; the others are the edition’s own words. */
  values: {
    marking: {
      none: 'no marking',
      restricted: 'restricted',
      confidential: 'confidential',
      secret: 'secret',
      'top secret': 'top secret',
      'not established': 'not established',
    },
    kind: kindWords,
  },
};
