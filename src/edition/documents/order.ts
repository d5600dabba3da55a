import { compareDates } from '../../dates/dates.ts';
import { readRoman } from '../../roman.ts';
import type { DocumentData } from '../document-schema.ts';

/** What documents are ordered by. */
export const orders = ['date', 'file', 'number'] as const;
export type Order = (typeof orders)[number];

/** A document to be put in order. */
interface Ordered {
  /** Path of its file. */
  file: string;
  data: Pick<DocumentData, 'date' | 'number' | 'part'>;
}

/** Compares names as readers count: “letter-2” before “letter-10”, “29” before “29a”. */
const { compare } = new Intl.Collator('en', { numeric: true });

/** The value of a number as printed: of “29a” 29, of “XII” 12; what has none comes last. */
const valueOf = (number = ''): number => Number(/^\d+/.exec(number)?.[0] ?? readRoman(number) ?? Infinity);

const compareNumbers = (a = '', b = ''): number =>
  valueOf(a) === valueOf(b) ? compare(a, b) : valueOf(a) - valueOf(b);

const comparisons: Record<Order, (a: Ordered, b: Ordered) => number> = {
  date: (a, b) => compareDates(a.data.date.edtf, b.data.date.edtf),
  number: (a, b) => compareNumbers(a.data.number, b.data.number),
  file: (a, b) => compare(a.file, b.file),
};

/**
 * Puts documents in the order of their edition; the parts of it follow one another as their first documents do, after
 * the documents of no part. Those of one date are in the order of their numbers, and else of their files.
 */
export function sortDocuments<Document extends Ordered>(documents: Document[], order: Order): Document[] {
  const sorted = documents.toSorted(
    (a, b) => comparisons[order](a, b) || comparisons.number(a, b) || comparisons.file(a, b),
  );
  const parts = Map.groupBy(sorted, ({ data }) => data.part);
  const outside = parts.get(undefined) ?? [];
  parts.delete(undefined);
  return [...outside, ...[...parts.values()].flat()];
}
