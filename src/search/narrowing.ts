import { isAnchorOf, parseAnchor } from '../apparatus/anchors.ts';
import { seriesOfAnchor } from '../apparatus/note-label.ts';
import type { DocumentHits } from './engine.ts';
import { isDocumentFilter, type Part } from './filters.ts';
import type { Fragment, Passage } from './passages.ts';

/** The names mentioned in each place: slug → anchor → ids. */
export type NamePlaces = Record<string, Record<string, string[]>>;

/** The filters a reader has chosen: for each kind, the values of which any may match. */
export type ChosenFilters = Map<string, Set<string>>;

/** The part of a document that a passage belongs to. */
export function partOfDocument({ id }: Passage): Part {
  if (isAnchorOf('paragraph', id)) return 'text';
  return seriesOfAnchor(parseAnchor(id)?.label ?? '') === 'source' ? 'notes' : 'editors';
}

/** The slug of the document that a fragment is of. */
export const slugOf = ({ url }: Fragment): string => /\/documents\/([^/]+)\//.exec(url)?.[1] ?? '';

/** The values of a passage under a kind of filter. */
function valuesOf(kind: string, { fragment }: DocumentHits, passage: Passage, names: NamePlaces): string[] {
  if (kind === 'where') return [partOfDocument(passage)];
  if (isDocumentFilter(kind)) return fragment.filters[kind] ?? [];
  return names[slugOf(fragment)]?.[passage.id] ?? [];
}

/** The passages that match the filters, and how many each value would match with the other kinds as they are. */
export function applyFilters(documents: DocumentHits[], choice: ChosenFilters, kinds: string[], names: NamePlaces) {
  const counts = new Map<string, number>();
  const left = documents.flatMap((hits) => {
    const passages = hits.passages.filter((passage) => {
      const values = kinds.map((kind) => valuesOf(kind, hits, passage, names));
      const missed = kinds.filter(
        (kind, index) => choice.get(kind)?.size && !values[index]!.some((value) => choice.get(kind)!.has(value)),
      );
      for (const [index, kind] of kinds.entries()) {
        if (missed.some((other) => other !== kind)) continue;
        for (const value of values[index]!) counts.set(`${kind}:${value}`, (counts.get(`${kind}:${value}`) ?? 0) + 1);
      }
      return missed.length === 0;
    });
    return passages.length > 0 ? [{ ...hits, passages }] : [];
  });
  return { left, count: (kind: string, value: string) => counts.get(`${kind}:${value}`) ?? 0 };
}

/** Sorts documents, and the paragraphs in them, by number of hits, most first. */
export function sortByRelevance(documents: DocumentHits[]): DocumentHits[] {
  const hits = ({ passages }: DocumentHits) => passages.reduce((sum, passage) => sum + passage.hits.length, 0);
  return documents
    .map((each) => ({ ...each, passages: each.passages.toSorted((a, b) => b.hits.length - a.hits.length) }))
    .toSorted((a, b) => hits(b) - hits(a));
}
