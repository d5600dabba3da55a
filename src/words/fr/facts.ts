import { count } from './count.ts';

export const editionWords = { tagline: 'Édition documentaire' };

export const kindWords = {
  report: 'rapport',
  note: 'note',
  despatch: 'dépêche',
  letter: 'lettre',
  telegram: 'télégramme',
  memorandum: 'mémorandum',
  minute: 'note de service',
  speech: 'discours',
  article: 'article',
  chapter: 'chapitre',
  fragment: 'fragment',
  document: 'document',
};

/** A date with the article that it takes within a sentence: “le 27 juillet 1953”, “l’été 1953”, “juillet 1953”. */
const withArticle = (date: string): string =>
  date
    .replace(/^(?=\d{1,2}(er)? \p{L})/u, 'le ')
    .replace(/^(?=printemps)/, 'le ')
    .replace(/^(?=été|automne|hiver)/, 'l’')
    .replace(/^(?=années)/, 'les ')
    .replace(/^vers (.*)$/, '$1 environ');

const partWords = { year: 'année', season: 'saison', month: 'mois', day: 'jour' };

/** “incertain” as it agrees with parts of a date: “année et mois incertains”, “année approximative”. */
const agree = (doubt: string, parts: (keyof typeof partWords)[]): string =>
  doubt
    .split(' et ')
    .map((word) =>
      parts.every((part) => part === 'year' || part === 'season') ? word.replace(/f?$/, (f) => (f ? 've' : 'e')) : word,
    )
    .map((word) => (parts.length > 1 ? `${word}s` : word))
    .join(' et ');

export const factWords = {
  markingNotEstablished: 'Classification non établie',
  unmarked: 'Non classifié',
  noMarking: 'Aucune mention',
  unknownMarking: 'Non établie',
  documentOf: (number: string, total?: number) => `Document ${number}${total === undefined ? '' : ` sur ${total}`}`,
  documents: (number: number) => count(number, 'document'),
  authors: (names: string[]) => (names.length > 2 ? `${names[0]} et al.` : names.join(' et ')),
  editedBy: (editors: string[]) => `Édition établie par ${new Intl.ListFormat('fr').format(editors)}.`,
  day: (date: string) => date.replace(/^1 (?=\p{L})/u, '1er '),
  approximate: (date: string) => `vers ${withArticle(date)}`,
  doubtfulParts: (date: string, doubts: [doubt: string, parts: (keyof typeof partWords)[]][]) =>
    `${date} (${doubts.map(([doubt, parts]) => `${parts.map((part) => partWords[part]).join(' et ')} ${agree(doubt, parts)}`).join(', ')})`,
  doubt: ({ uncertain, approximate }: { uncertain: boolean; approximate: boolean }) =>
    [uncertain && 'incertain', approximate && 'approximatif'].filter(Boolean).join(' et '),
  uncertain: (date: string) => `${date} ?`,
  after: (date: string) => `après ${withArticle(date)}`,
  before: (date: string) => `avant ${withArticle(date)}`,
  between: (first: number, last: number) => `entre ${first} et ${last}`,
  decade: (year: number) => `années ${year}`,
  beforeChrist: (words: string | number) => `${words} av. J.-C.`,
  oldStyle: (date: string) => `${date} (calendrier julien)`,
  season: (number: number, year: string) => `${['printemps', 'été', 'automne', 'hiver'][number - 21]} ${year}`,
  unknownDate: 'date inconnue',
  undated: 'sans date',
  unknown: 'date inconnue',
};

export const certaintyNames = {
  stated: 'attesté',
  confirmed: 'confirmé',
  inferred: 'déduit',
  'not established': 'non établi',
};

export const certaintyWords = {
  stated: 'la source l’indique',
  confirmed: 'confirmation indépendante de la source',
  inferred: 'déduction des éditeurs',
  'not established': 'non établi',
};
