import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { Certainty } from '../edition/certainty.ts';
import { dateParts, firstDay, formatDate, isUncertain } from '../dates/dates.ts';
import { isOldStyle } from '../dates/old-style.ts';
import type { DocumentData } from '../edition/document-schema.ts';
import { formatTitle } from '../edition/wording.ts';
import { markDoubt } from './doubt.ts';
import { citedIn, citedNames, toCslNames, type CslName } from './names.ts';

/** A day, month or year, or the two ends of a time; a time with an open end, a decade and the like, for which CSL has no parts, in words. */
export type CslDate = { 'date-parts': number[][]; circa?: true } | { literal: string };

/** What is cited, in the variables of CSL-JSON 1.0.2; there are no others than these. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: CslName[];
  recipient?: CslName[];
  translator?: CslName[];
  genre?: string;
  /** The body that the document comes from, where it was not published by it. */
  authority?: string;
  'container-title'?: string;
  /** Title of the chapter that the document is part of. */
  section?: string;
  volume?: string;
  issue?: string;
  'volume-title'?: string;
  'chapter-number'?: string;
  editor?: CslName[];
  publisher?: string;
  'publisher-place'?: string;
  /** Left out where nothing is known of the date. */
  issued?: CslDate;
  page?: string;
  ISBN?: string;
  /** Where the paper itself is held, and under which sign. */
  archive?: string;
  archive_location?: string;
  /** The headnote. */
  abstract?: string;
  language: string;
  /** The edition that it is read in, and its number there, as printed. */
  source: string;
  number?: string;
  URL: string;
}

const types: Record<NonNullable<DocumentData['kind']>, string> = {
  report: 'report',
  note: 'manuscript',
  despatch: 'personal_communication',
  letter: 'personal_communication',
  telegram: 'personal_communication',
  memorandum: 'manuscript',
  minute: 'manuscript',
  speech: 'speech',
  article: 'article-magazine',
  chapter: 'chapter',
  fragment: 'manuscript',
  document: 'manuscript',
};

/**
 * What is cited when a document is cited. What the document does not state itself stands in square brackets, with a
 * question mark where it is inferred; what is not established is left out. An unsigned paper is cited by the body that
 * it comes from; no person is supplied.
 * @param url address of the document's page
 * @param edition title of the edition
 * @param mark what becomes of words that the document does not state itself
 */
export function toCslItem(slug: string, data: DocumentData, url: string, edition: string, mark = markDoubt): CslItem {
  const { kind, date, origin, sourceNote } = data;
  const print = citedIn(data);
  const { author, recipient, translator, editor } = citedNames(data);
  const unpublished = date.of === 'composition';
  const type = itemType(data);
  const isPartOfBook = type === 'chapter';
  const body = origin && mark(origin.certainty, origin.body);
  return omitUndefined<CslItem>({
    id: slug,
    type,
    title: formatTitle(data).replace(/(?<=[^.…])\.$/, ''),
    author: toCslNames(author, mark),
    recipient: toCslNames(recipient, mark),
    translator: toCslNames(translator, mark),
    genre: formatKind(kind === type ? undefined : kind, data),
    authority: unpublished ? body : undefined,
    'container-title': print && mark(print.certainty, print.title),
    section: print?.chapterTitle,
    volume: print?.volume,
    issue: print?.issue,
    'volume-title': print?.volumeTitle,
    'chapter-number': print?.chapter?.toString(),
    editor: toCslNames(editor, mark),
    publisher: print?.publisher
      ? mark(print.certainty, print.publisher)
      : unpublished || isPartOfBook
        ? undefined
        : body,
    'publisher-place':
      print && isPartOfBook ? mark(print.certainty, print.place) : origin && mark(origin.certainty, origin.place),
    issued: toCslDate(citedDate(data)),
    page: print?.pages && joinPages(splitPages(print.pages)),
    ISBN: print?.isbn,
    archive: sourceNote?.archive,
    archive_location: sourceNote?.shelfmark,
    abstract: data.headnote && toString(fromMarkdown(data.headnote)),
    language: data.language,
    source: edition,
    number: data.number,
    URL: url,
  });
}

/** A report keeps its type in a periodical; what else is in one is an article, and what is in a book a part of it. */
function itemType(data: DocumentData): string {
  const { kind = 'document', date } = data;
  const print = citedIn(data);
  if (print && (print.periodical || print.issue || kind === 'article'))
    return kind === 'report' ? types.report : types.article;
  if (print) return 'chapter';
  return date.of === 'publication' && types[kind] === 'manuscript' ? 'document' : types[kind];
}

/** The item as CSL-JSON. */
export const toCslJson = (item: CslItem): string => `${JSON.stringify([item], null, 2)}\n`;

/** The printed pages of a document in the book that it is cited from. */
export function citedPages(data: DocumentData): [first: string, last?: string] | [] {
  const pages = citedIn(data)?.pages;
  return pages ? splitPages(pages) : [];
}

/** The first and the last page of a range as a frontmatter gives it: `419–421`, `A-1–A-5`, or one page alone. */
const splitPages = (pages: string): [first: string, last?: string] =>
  pages.split(/–|(?<=^[\divxlc]+)-(?=[\divxlc]+$)/i) as [string, string?];

const plainNumbers = /^(\d+|[ivxlc]+)(, (\d+|[ivxlc]+))*$/i;

/** A range of pages for CSL, whose styles put their own dash for a hyphen; labels that are no plain numbers keep theirs. */
function joinPages(pages: ReturnType<typeof splitPages>): string {
  return pages.join(pages.every((page) => page && plainNumbers.test(page)) ? '-' : '–');
}

/** A date in the parts of CSL, or in words. */
export function toCslDate({ edtf, certainty }: { edtf: string; certainty: Certainty }): CslDate | undefined {
  if (firstDay(edtf) === undefined) return undefined;
  const parts = dateParts(edtf);
  if (!parts) {
    const said = formatDate(edtf, 'en-GB');
    return { literal: certainty === 'inferred' ? `[${said}]` : said };
  }
  return { 'date-parts': parts, ...((isUncertain(edtf) || certainty === 'inferred') && { circa: true }) };
}

/** The date under which a document is cited, as the frontmatter gives it. */
export function citedDate(data: DocumentData): { edtf: string; certainty: Certainty } {
  const print = citedIn(data);
  return print?.date ? { edtf: print.date, certainty: print.certainty } : data.date;
}

/** The date under which a document is cited, in EDTF. */
export const citedEdtf = (data: DocumentData): string | undefined => toDoubtfulEdtf(citedDate(data));

/** A date in EDTF, with `?` where it is inferred; `undefined` where it is not known, or Old Style. */
export function toDoubtfulEdtf({ edtf, certainty }: { edtf: string; certainty: Certainty }): string | undefined {
  if (firstDay(edtf) === undefined || isOldStyle(edtf)) return undefined;
  if (certainty !== 'inferred') return edtf;
  // What is inferred is doubtful in all its parts.
  return edtf.replace(/[?~%\dX-]+/g, (date) => date.replace(/[?~%]/g, '') + (/[~%]/.test(date) ? '%' : '?'));
}

/**
 * What kind a document is, with when it was written where a book printed it later; it is no reprint, and has no other
 * place for that: “note, 3 September 1953”.
 */
function formatKind(kind: string | undefined, data: DocumentData): string | undefined {
  const { date } = data;
  const print = citedIn(data);
  const written = print?.date && date.of === 'composition' ? formatDate(date.edtf, 'en-GB') : undefined;
  return [kind, written].filter(Boolean).join(', ') || undefined;
}

/** The parts of a date that is certain; `undefined` for any other. */
export const certainParts = (date: CslDate | undefined): number[][] | undefined =>
  date && 'date-parts' in date && !date.circa ? date['date-parts'] : undefined;

/** The parts of a date as ISO 8601 writes them, years in four digits, months and days in two. */
export const padDate = (parts: number[]): string[] =>
  parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));

/** The item without the variables that have no value. */
function omitUndefined<Item>(item: { [Key in keyof Item]: Item[Key] | undefined }): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as Item;
}
