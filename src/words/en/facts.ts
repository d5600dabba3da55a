import { count } from './count.ts';

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
  approximate: (date: string) => `about ${date}`,
  /** What is doubtful of some parts of a date alone: “3 August 1951 (year and month uncertain, day approximate)”. */
  doubtfulParts: (date: string, doubts: [doubt: string, parts: string[]][]) =>
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
  months: /* @__PURE__ */ 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  unknownDate: 'date not known',
  undated: 'undated',
  /** Of a decade or year. */
  unknown: 'not known',
};

/** How surely something is known. */
export const certaintyWords = {
  stated: 'the source states it',
  confirmed: 'confirmed independently of the source',
  inferred: 'inferred by the editors',
  'not established': 'not established',
};
