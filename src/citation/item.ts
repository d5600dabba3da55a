import { formatParts, type Agent } from '../edition/agents/agent.ts';
import { knownAgents } from '../edition/agents/format-agents.ts';
import type { Certainty } from '../edition/certainty.ts';
import { dateParts, firstDay, formatDate, isUncertain } from '../dates/dates.ts';
import type { DocumentData } from '../edition/document-schema.ts';
import { formatTitle } from '../edition/wording.ts';

/** A person in the parts of the name; a body, or a name in brackets, as it is cited. */
export type CslName =
  { family: string; given?: string; 'dropping-particle'?: string; suffix?: string } | { literal: string };

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
  volume?: string;
  'volume-title'?: string;
  'chapter-number'?: string;
  editor?: CslName[];
  publisher?: string;
  'publisher-place'?: string;
  /** Left out where nothing is known of the date. */
  issued?: CslDate;
  /** When a document was written that a book printed later. */
  'original-date'?: CslDate;
  page?: string;
  ISBN?: string;
  language: string;
  /** The edition that it is read in. */
  source: string;
  URL: string;
}

const types: Record<DocumentData['kind'], string> = {
  report: 'report',
  note: 'document',
  despatch: 'personal_communication',
  letter: 'personal_communication',
  telegram: 'personal_communication',
  memorandum: 'document',
  minute: 'document',
  speech: 'speech',
  article: 'article-magazine',
  chapter: 'chapter',
  fragment: 'document',
  document: 'document',
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
  const { kind, date, origin, author, recipient, translator, publishedIn: print } = data;
  const unpublished = date.of === 'composition';
  const type = print ? (kind === 'article' ? types.article : 'chapter') : types[kind];
  const body = mark(origin.certainty, origin.body);
  return omitUndefined<CslItem>({
    id: slug,
    type,
    title: formatTitle(data).replace(/(?<=[^.…])\.$/, ''),
    author:
      knownAgents(author).length > 0 ? toCslNames(author, mark) : unpublished && body ? [{ literal: body }] : undefined,
    recipient: toCslNames(recipient, mark),
    translator: toCslNames(translator, mark),
    genre: kind === type ? undefined : kind,
    authority: unpublished ? body : undefined,
    'container-title': print && mark(print.certainty, print.title),
    volume: print?.volume,
    'volume-title': print?.volumeTitle,
    'chapter-number': print?.chapter?.toString(),
    editor: print && toCslNames(print.editors, mark),
    publisher: print?.publisher ? mark(print.certainty, print.publisher) : unpublished || print ? undefined : body,
    'publisher-place': print ? mark(print.certainty, print.place) : mark(origin.certainty, origin.place),
    issued: toCslDate(citedDate(data)),
    'original-date': print?.date && unpublished ? toCslDate(date) : undefined,
    page: print?.pages && joinPages(splitPages(print.pages)),
    ISBN: print?.isbn,
    language: data.language,
    source: edition,
    URL: url,
  });
}

/** Words as citations mark them: `Dover`, `[Dover]`, `[Dover?]`, or nothing. */
function markDoubt(certainty: Certainty, words: string | undefined): string | undefined {
  if (!words || certainty === 'not established') return undefined;
  return certainty === 'stated' ? words : `[${words}${certainty === 'inferred' ? '?' : ''}]`;
}

/** Words that the document states itself, or nothing: for formats that have no sign for doubt. */
export const omitDoubtful = (certainty: Certainty, words: string | undefined): string | undefined =>
  certainty === 'stated' ? words : undefined;

/** The printed pages of a document in the book that it is cited from. */
export const citedPages = ({ publishedIn }: DocumentData): [first: string, last?: string] | [] =>
  publishedIn?.pages ? splitPages(publishedIn.pages) : [];

/** The first and the last page of a range as a frontmatter gives it: `419–421`, `A-1–A-5`, or one page alone. */
const splitPages = (pages: string): [first: string, last?: string] =>
  pages.split(/–|(?<=^[\divxlc]+)-(?=[\divxlc]+$)/i) as [string, string?];

const plainNumber = /^(\d+|[ivxlc]+)$/i;

/** A range of pages for CSL, whose styles put their own dash for a hyphen; labels that are no plain numbers keep theirs. */
function joinPages(pages: ReturnType<typeof splitPages>): string {
  return pages.join(pages.every((page) => page && plainNumber.test(page)) ? '-' : '–');
}

/** Names that are certain stand in parts, which each style orders; those in brackets as they are. */
function toCslNames(agents: Agent[], mark: typeof markDoubt): CslName[] | undefined {
  const names = knownAgents(agents).flatMap(({ name, parts, certainty }): CslName[] => {
    if (parts && certainty === 'stated') {
      const { particle, ...others } = parts;
      return [omitUndefined<CslName>({ ...others, 'dropping-particle': particle })];
    }
    const literal = mark(certainty, parts ? formatParts(parts) : name);
    return literal === undefined ? [] : [{ literal }];
  });
  return names.length > 0 ? names : undefined;
}

function toCslDate({ edtf, certainty }: { edtf: string; certainty: Certainty }): CslDate | undefined {
  if (firstDay(edtf) === undefined) return undefined;
  const parts = dateParts(edtf);
  if (!parts) {
    const said = formatDate(edtf, 'en-GB');
    return { literal: certainty === 'inferred' ? `[${said}]` : said };
  }
  return { 'date-parts': parts, ...((isUncertain(edtf) || certainty === 'inferred') && { circa: true }) };
}

/** The date under which a document is cited, as the frontmatter gives it. */
export const citedDate = ({ date, publishedIn: print }: DocumentData): { edtf: string; certainty: Certainty } =>
  print?.date ? { edtf: print.date, certainty: print.certainty } : date;

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
