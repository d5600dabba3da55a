import { formatCsv } from '../csv.ts';
import type { DocumentHits } from './engine.ts';
import type { Passage } from './passages.ts';
import { csvWords } from '../words/words.ts';

/** A hit on one line: the words before it, what was found, the words after it. */
export interface ConcordanceLine {
  document: DocumentHits;
  passage: Passage;
  /** The printed page of this hit. */
  page: string | undefined;
  left: string[];
  keyword: string;
  right: string[];
}

/** The sort orders of the lines. */
export const orders = ['document', 'left', 'right'] as const;
export type Order = (typeof orders)[number];

/** Words shown on each side of a hit. */
const reach = 12;

/** One line for each hit; adjacent hits count as one. */
export function buildConcordance(documents: DocumentHits[]): ConcordanceLine[] {
  return documents.flatMap((document) =>
    document.passages.flatMap((passage) =>
      runs(passage.hits).map(([first, last]) => ({
        document,
        passage,
        page: passage.pages[passage.hits.indexOf(first)],
        left: passage.words.slice(Math.max(0, first - reach), first),
        keyword: passage.words.slice(first, last + 1).join(' '),
        right: passage.words.slice(last + 1, last + 1 + reach),
      })),
    ),
  );
}

/** Sorts lines by the document (its date and the place in it), or by the words next to the hit, outwards, in the alphabet of a language. */
export function sortLines(lines: ConcordanceLine[], order: Order, language: string): ConcordanceLine[] {
  if (order === 'document') return lines;
  const { compare } = new Intl.Collator(language, { ignorePunctuation: true });
  const key = ({ left, right }: ConcordanceLine) => (order === 'left' ? left.toReversed() : right).join(' ');
  return lines.toSorted((a, b) => compare(key(a), key(b)));
}

/** The lines as CSV, with a header. */
export function toCsv(lines: ConcordanceLine[], address: (line: ConcordanceLine) => string): string {
  const rows = lines.map((line) => [
    ...['number', 'title', 'date'].map((key) => line.document.fragment.meta[key] ?? ''),
    line.page ?? '',
    line.passage.id,
    line.left.join(' '),
    line.keyword,
    line.right.join(' '),
    address(line),
  ]);
  return formatCsv([csvWords.columns, ...rows]);
}

/** Runs of neighbouring numbers, as first and last. */
function runs(numbers: number[]): [number, number][] {
  const all: [number, number][] = [];
  for (const number of numbers) {
    const last = all.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else all.push([number, number]);
  }
  return all;
}
