import { firstDay, formatDate, isOpen, isUncertain, yearOf } from '../dates/dates.ts';
import { knownAgents } from './agents/format-agents.ts';
import { inBrackets } from './certainty.ts';
import type { DocumentData } from './document-schema.ts';
import { langWithin } from '../words/languages.ts';
import { factWords, placeWords } from '../words/words.ts';

/** The title as readers see it: in square brackets if supplied by the editors. */
export function formatTitle({ title, titleSupplied }: Pick<DocumentData, 'title' | 'titleSupplied'>): string {
  return titleSupplied ? `[${title}]` : title;
}

/** The title after the number that a document has as printed, if it has one: “29 · To the same”. */
export const formatNumberedTitle = (data: Pick<DocumentData, 'title' | 'titleSupplied' | 'number'>): string =>
  [data.number, formatTitle(data)].filter(Boolean).join(' · ');

/** The language of a title, where it is not that of the words around it: one as printed is in that of its document. */
export const titleLanguage = (
  { titleSupplied, language }: Pick<DocumentData, 'titleSupplied' | 'language'>,
  around: string,
): string | undefined => (titleSupplied ? undefined : langWithin(language, around));

/** The date as readers see it: in square brackets if only inferred; no words where it is still to be written. */
export function formatDocumentDate({ date }: Pick<DocumentData, 'date'>, locale: string): string {
  if (!isDateWritten(date)) return '';
  if (firstDay(date.edtf) === undefined) return factWords.undated;
  return inBrackets(formatDate(date.edtf, locale), date.certainty);
}

/** Whether anything is said of the date, be it that nobody knows it. */
export const isDateWritten = ({ edtf, certainty, reason }: DocumentData['date']): boolean =>
  firstDay(edtf) !== undefined || certainty !== 'not established' || reason !== undefined;

/** The body and place that a document comes from, in brackets where they are inferred: “Harbour Office, Dover”; no words where nothing is said of it. */
export function formatOrigin({ origin }: Pick<DocumentData, 'origin'>): string {
  return origin ? inBrackets([origin.body, origin.place].filter(Boolean).join(', '), origin.certainty) : '';
}

/** The known authors in a few words, in brackets where they are inferred: “Edda Vale and Tower Board”; empty where nobody knows. */
export const formatAuthors = ({ author }: DocumentData): string =>
  factWords.authors(knownAgents(author).map(({ name, certainty }) => inBrackets(name!, certainty)));

/**
 * Who speaks in a document, as one names a source in passing: “Tarn, 1951”, “Harbour Office, [1902?]”. A published work
 * is its author’s, where one is known; a paper is the body’s that it comes from, unless all come from one.
 * @param oneOrigin whether all documents of the edition come from one body
 */
export function formatAttribution(data: DocumentData, locale: string, oneOrigin = false): string {
  const { author, origin, date } = data;
  const authors = oneOrigin || date.of === 'publication' ? knownAgents(author) : [];
  const names = authors.map(({ name, parts, certainty }) => inBrackets(parts?.family ?? name!, certainty));
  const body = origin && inBrackets(origin.body, origin.certainty);
  const who = names.length > 0 ? factWords.authors(names) : body;
  const year = isOpen(date.edtf) ? undefined : yearOf(date.edtf);
  const when =
    year === undefined || year < 1
      ? formatDocumentDate(data, locale)
      : inBrackets(isUncertain(date.edtf) ? factWords.uncertain(String(year)) : String(year), date.certainty);
  return [who, when].filter(Boolean).join(', ');
}

type Classification = NonNullable<DocumentData['classification']>;

/** The marking as printed, or that there is none, or that nobody knows. */
export function formatMarking({ marking, level }: Classification): string {
  return marking ?? (level === 'not established' ? factWords.markingNotEstablished : factWords.unmarked);
}

/** The same, after the word “Marking”. */
export function formatMarkingFact({ marking, level }: Classification): string {
  return marking ?? (level === 'not established' ? factWords.unknownMarking : factWords.noMarking);
}

/** The source in short: the main title of the book that prints it and the pages, or what kind of copy was used. */
export function formatSource({ publishedIn, sourceNote }: DocumentData): string | undefined {
  if (!publishedIn) return sourceNote?.access;
  const { title, pages, certainty } = publishedIn;
  return inBrackets([title.split(': ')[0], pages && placeWords.printed(pages)].filter(Boolean).join(', '), certainty);
}

/** How much of the document is here: the first sentence of what the editors say of it. */
export function formatExtent({ extent }: DocumentData): string | undefined {
  return extent && (/^.*?(?<!\b\p{Lu})[.!?](?=\s+\p{Lu}|$)/su.exec(extent)?.[0] ?? extent);
}
