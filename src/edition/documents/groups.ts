import { sortedYear } from '../../dates/dates.ts';
import { formatDecade, formatYear } from '../../dates/periods.ts';
import { mostDrawn } from '../../list-pages.ts';
import { documentListWords } from '../../words/words.ts';
import type { DocumentData } from '../document-schema.ts';

/** Documents that follow one another under one heading. */
export interface Group<Document> {
  /** A part of the edition, a year or a decade, or that they are undated; `undefined` where nothing need be said. */
  heading: string | undefined;
  documents: Document[];
}

/** No more groups than this; on average, so many documents in each. */
const mostGroups = 30;
const worthGrouping = 3;

/**
 * The groups of an edition’s list: its parts; where it has none, the years or decades of many documents; else undated
 * documents stand apart. No group is parted by another: where the order is not that of dates, there may be none.
 * @param documents in their order
 */
export function groupDocuments<Document extends { data: Pick<DocumentData, 'date' | 'part'> }>(
  documents: Document[],
): Group<Document>[] {
  const byPart = groupRuns(documents, ({ data }) => data.part);
  if (byPart.some(({ heading }) => heading !== undefined)) return byPart;
  const byYear = (name: (year: number) => string | undefined) =>
    groupRuns(documents, ({ data }) => {
      const year = sortedYear(data.date.edtf);
      return year === undefined ? documentListWords.undated : name(year);
    });
  const periods = documents.length > mostDrawn ? [byYear(formatYear), byYear(formatDecade)] : [];
  const groups = [...periods.filter(isUseful), byYear(() => undefined)].find(isUnbroken);
  return groups ?? [{ heading: undefined, documents }];
}

/** Documents in a row that have one heading. */
function groupRuns<Document>(
  documents: Document[],
  headingOf: (document: Document) => string | undefined,
): Group<Document>[] {
  const groups: Group<Document>[] = [];
  for (const document of documents) {
    const heading = headingOf(document);
    const last = groups.at(-1);
    if (last && last.heading === heading) last.documents.push(document);
    else groups.push({ heading, documents: [document] });
  }
  return groups;
}

const isUnbroken = (groups: Group<unknown>[]): boolean =>
  new Set(groups.map(({ heading }) => heading)).size === groups.length;

function isUseful(groups: Group<unknown>[]): boolean {
  const documents = groups.reduce((sum, group) => sum + group.documents.length, 0);
  const dated = groups.filter(({ heading }) => heading !== documentListWords.undated).length;
  return dated > 1 && groups.length <= mostGroups && documents >= worthGrouping * groups.length;
}
