import type { Mention } from './apparatus.ts';
import { isAnchorOf, parseAnchor } from './anchors.ts';
import { formatPlace } from './format-place.ts';
import { compareDates, formatDate } from '../dates/dates.ts';
import { Mistake, throwIfAny } from '../edition/mistake.ts';
import { nameKinds, type Name, type NameKind } from '../edition/names.ts';
import { indexEntryWords, placeWords, punctuationWords } from '../words/words.ts';

/** Where a document mentions a name: its paragraphs and notes in order, each once. */
export interface Locators {
  slug: string;
  number: string;
  places: { place: string; page: string | undefined }[];
}

/** An entry of the index with everything that mentions it. */
export interface IndexEntry {
  name: Name;
  locators: Locators[];
  /** Related entries. */
  seeAlso: Name[];
}

/** A heading of the index: an entry, or a name that leads to one. */
export type IndexLine = { sort: string } & ({ entry: IndexEntry } | { alias: string; see: Name });

/** The mentions in a document, from its apparatus. */
export interface DocumentMentions {
  slug: string;
  number: string;
  mentions: Mention[];
}

/**
 * Builds the index of an edition.
 * @throws Mistake for a form that is not found in any document
 */
export function buildNameIndex(names: Name[], documents: DocumentMentions[]): IndexEntry[] {
  const byName = new Map<string, Map<string, Locators>>();
  for (const { slug, number, mentions } of documents) {
    for (const { id, place, page } of mentions) {
      const locators = byName.get(id) ?? new Map<string, Locators>();
      byName.set(id, locators);
      const here = locators.get(slug) ?? { slug, number, places: [] };
      locators.set(slug, here);
      if (!here.places.some((known) => known.place === place)) here.places.push({ place, page });
    }
  }
  throwIfAny(findUnusedForms(names, documents));
  const byId = new Map(names.map((name) => [name.id, name]));
  return names.map((name) => ({
    name,
    locators: [...(byName.get(name.id)?.values() ?? [])],
    seeAlso: name.seeAlso.map((id) => byId.get(id)!),
  }));
}

/** Finds the forms that no document contains: each is a mistake. */
export function findUnusedForms(names: Name[], documents: DocumentMentions[]): Mistake[] {
  const matched = new Set(documents.flatMap(({ mentions }) => mentions.map(({ form }) => form)));
  const remedy =
    'Copy it letter for letter from the text, or remove it; a longer form of another entry may be matching instead.';
  return names.flatMap(({ id, forms, file, line }) =>
    forms
      .filter((form) => !matched.has(form))
      .map(
        (form) =>
          new Mistake({ file, line, mistake: `The form “${form}” of “${id}” is not found in any document.`, remedy }),
      ),
  );
}

/** The longest index that fits on one page, in lines, so that it stays under 300 kB; an entry counts as three. */
const maxLines = 1500;

/** Whether an index is too long for one page: it then shows only counts, and each name has its own pages. */
export function exceedsPage(index: IndexEntry[]): boolean {
  return index.reduce((lines, entry) => lines + 3 + countPlaces(entry), 0) > maxLines;
}

/** Counts the paragraphs and notes that mention a name. */
export const countPlaces = ({ locators }: IndexEntry): number =>
  locators.reduce((sum, { places }) => sum + places.length, 0);

/** The index as at the back of a book: kinds in their order, within each the entries and the names that lead to them, in the alphabet of a language. */
export function groupIndexLines(index: IndexEntry[], language: string): { kind: NameKind; lines: IndexLine[] }[] {
  return nameKinds
    .map((kind) => {
      const entries = index.filter(({ name }) => name.kind === kind);
      const lines: IndexLine[] = entries.flatMap((entry) => [
        { sort: entry.name.sort ?? entry.name.heading, entry },
        ...entry.name.aliases.map((alias) => ({ sort: alias, alias, see: entry.name })),
      ]);
      const { compare } = new Intl.Collator(language, { ignorePunctuation: true });
      return { kind, lines: lines.sort((a, b) => compare(a.sort, b.sort)) };
    })
    .filter(({ lines }) => lines.length > 0);
}

/** The dates of an entry, years without spaces between them: “1888–1938”. */
export const formatYears = (dates: string, locale: string): string =>
  formatDate(dates, locale).replace(/^(\d{3,4}(?:\u202f?\?)?) – (\d{3,4}(?:\u202f?\?)?)$/, '$1–$2');

/** The events of the index that have a date, in the order of their dates. */
export const listDatedEvents = (index: IndexEntry[]): (IndexEntry & { dates: string })[] =>
  index
    .flatMap((entry) =>
      entry.name.kind === 'events' && entry.name.dates ? [{ ...entry, dates: entry.name.dates }] : [],
    )
    .sort((a, b) => compareDates(a.dates, b.dates));

/** A place of an entry as it is printed: “; ”, “p. 18 ”, “¶¶ 3”. */
export interface PrintedLocator {
  place: string;
  /** What parts it from the place before it. */
  sign: string;
  /** The printed page, where that is another than before. */
  page?: string;
  words: string;
}

/** The places in a document, neighbouring paragraphs of one page under one sign: “p. 18 ¶¶ 3, 4; p. 19 ¶ 7”. */
export function formatLocators({ places }: Locators): PrintedLocator[] {
  const isParagraph = (at: number) => places[at] !== undefined && isAnchorOf('paragraph', places[at].place);
  const turns = (at: number) => places[at]?.page !== places[at - 1]?.page;
  /** Whether a paragraph follows another under the sign of that. */
  const joins = (at: number) => at > 0 && isParagraph(at) && isParagraph(at - 1) && !turns(at);
  return places.map(({ place, page }, at) => {
    const { label } = parseAnchor(place)!;
    const words = joins(at)
      ? label
      : keepTogether(joins(at + 1) ? indexEntryWords.severalParagraphs(label) : formatPlace(place));
    const sign = at === 0 ? '' : turns(at) ? `${punctuationWords.semicolon} ` : ', ';
    return {
      place,
      sign,
      ...(turns(at) && page !== undefined && { page: keepTogether(placeWords.page(page)) }),
      words,
    };
  });
}

const keepTogether = (words: string): string => words.replaceAll(' ', '\u00a0');
