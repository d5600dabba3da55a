import { count } from './count.ts';

/** What kind of publication an edition is, where it does not say so itself. */
export const editionWords = { tagline: 'A documentary reader' };

/** The kinds of document. */
export const kindWords = {
  report: 'report',
  note: 'note',
  despatch: 'despatch',
  letter: 'letter',
  telegram: 'telegram',
  memorandum: 'memorandum',
  minute: 'minute',
  speech: 'speech',
  article: 'article',
  chapter: 'chapter',
  fragment: 'fragment',
  document: 'document',
};

/** What is said of a document on every page that names it, and in every file. */
export const factWords = {
  markingNotEstablished: 'Classification not established',
  unmarked: 'Published',
  /** Behind the word “Classification”. */
  noMarking: 'No marking',
  unknownMarking: 'Not established',
  /** `total` is left out where numbers are printed, and do not count the documents. */
  documentOf: (number: string, total?: number) => `Document ${number}${total === undefined ? '' : ` of ${total}`}`,
  documents: (number: number) => count(number, 'document'),
  /** The authors of a work, as one names them in passing. */
  authors: (names: string[]) => (names.length > 2 ? `${names[0]} et al.` : names.join(' and ')),
  editedBy: (editors: string[]) => `Edited by ${new Intl.ListFormat('en').format(editors)}.`,
  /** A day as it is said: French has “1er janvier”. */
  day: (date: string) => date,
  approximate: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date}?`,
  /** What is doubtful of some parts of a date alone: “3 August 1951 (year and month uncertain, day approximate)”. */
  doubtfulParts: (date: string, doubts: [doubt: string, parts: ('year' | 'season' | 'month' | 'day')[]][]) =>
    `${date} (${doubts.map(([doubt, parts]) => `${parts.join(' and ')} ${doubt}`).join(', ')})`,
  doubt: ({ uncertain, approximate }: { uncertain: boolean; approximate: boolean }) =>
    [uncertain && 'uncertain', approximate && 'approximate'].filter(Boolean).join(' and '),
  after: (date: string) => `after ${date}`,
  before: (date: string) => `before ${date}`,
  between: (first: number, last: number) => `between ${first} and ${last}`,
  decade: (year: number) => `${year}s`,
  beforeChrist: (words: string | number) => `${words} BC`,
  oldStyle: (date: string) => `${date} (Old Style)`,
  season: (number: number, year: string) => `${['spring', 'summer', 'autumn', 'winter'][number - 21]} ${year}`,
  unknownDate: 'date not known',
  undated: 'undated',
  /** Of a decade or year. */
  unknown: 'not known',
};

/** The degrees of certainty. */
export const certaintyNames = {
  stated: 'stated',
  confirmed: 'confirmed',
  inferred: 'inferred',
  'not established': 'not established',
};

/** What each degree means. */
export const certaintyWords = {
  stated: 'the source states it',
  confirmed: 'confirmed independently of the source',
  inferred: 'inferred by the editors',
  'not established': 'not established',
};
