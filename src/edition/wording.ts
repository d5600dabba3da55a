import { formatDate } from '../dates/dates.ts';
import type { DocumentData } from './document-schema.ts';
import { factWords } from '../words/words.ts';

/** The title as readers see it: in square brackets if supplied by the editors. */
export function formatTitle({ title, titleSupplied }: DocumentData): string {
  return titleSupplied ? `[${title}]` : title;
}

/** The date as readers see it: in square brackets if only inferred. */
export function formatDocumentDate({ date }: DocumentData, locale: string): string {
  const said = formatDate(date.edtf, locale);
  return date.certainty === 'inferred' ? `[${said}]` : said;
}

/** The body and place that a document comes from, in brackets where they are inferred: “Harbour Office, Dover”. */
export function formatOrigin({ origin }: DocumentData): string {
  const said = [origin.body, origin.place].filter(Boolean).join(', ');
  return origin.certainty === 'inferred' ? `[${said}]` : said;
}

/** The marking as printed, or that there is none, or that nobody knows. */
export function formatMarking({ classification: { marking, level } }: Pick<DocumentData, 'classification'>): string {
  return marking ?? (level === 'not established' ? factWords.markingNotEstablished : factWords.unmarked);
}

/** The same, after the word “Marking”. */
export function formatMarkingFact({
  classification: { marking, level },
}: Pick<DocumentData, 'classification'>): string {
  return marking ?? (level === 'not established' ? factWords.unknownMarking : factWords.noMarking);
}
