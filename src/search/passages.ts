import { fold, foldText } from './fold';
import type { Term } from './query';

/** What Pagefind keeps of a page: its text, and where its anchors stand, counted in words. */
export interface Fragment {
  url: string;
  content: string;
  anchors: { id: string; location: number }[];
  filters: Record<string, string[]>;
  meta: Record<string, string>;
}

/** A paragraph or note that answers a query. */
export interface Passage {
  /** Anchor on the page: `p-12`, `fn-3`. */
  id: string;
  /** The printed page on which the first hit stands, where the document has printed pages. */
  page: number | undefined;
  /** The same for each hit. */
  pages: (number | undefined)[];
  /** The words of the paragraph, as they stand. */
  words: string[];
  /** Indices of the words that were looked for. */
  hits: number[];
}

/** The words of a fragment as Pagefind counts them. */
export const wordsOf = ({ content }: Fragment): string[] => content.split(/\s+/);

/**
 * The paragraphs in which every term occurs.
 * @param positions for each term, the places of its hits in the fragment, counted in words
 * @param unwanted places of what must not stand in the paragraph
 */
export function passages(fragment: Fragment, positions: number[][], unwanted: number[] = []): Passage[] {
  const words = wordsOf(fragment);
  return paragraphs(fragment, words.length).flatMap(({ id, start, end }) => {
    const within = positions.map((places) => places.filter((place) => place >= start && place < end));
    if (within.length === 0 || within.some((places) => places.length === 0)) return [];
    if (unwanted.some((place) => place >= start && place < end)) return [];
    const places = [...new Set(within.flat())].sort((a, b) => a - b);
    const pages = places.map((place) => pageAt(fragment, place));
    return [{ id, page: pages[0], pages, words: words.slice(start, end), hits: places.map((place) => place - start) }];
  });
}

/**
 * Where a term occurs in a fragment. For a word, Pagefind says so, but takes a shorter one where there is none like
 * it; of a phrase it names only the first place, and takes every form of its words, so that we look for ourselves.
 * @param locations the places that Pagefind gives for the term
 */
export function positionsOf(term: Term, fragment: Fragment, locations: number[]): number[] {
  if (term.kind === 'word') {
    const words = wordsOf(fragment);
    return locations.filter((place) => fold(term.words).split(' ').some((word) => isFormOf(word, words[place] ?? '')));
  }
  const phrase = fold(term.words).split(' ');
  const parts = wordsOf(fragment).flatMap((word, place) => foldText(word).text.trim().split(' ').filter(Boolean).map((part) => ({ part, place })));
  return parts.flatMap((_, first) => {
    const found = phrase.every((word, step) => parts[first + step]?.part === word);
    return found ? parts.slice(first, first + phrase.length).map(({ place }) => place) : [];
  });
}

/** Whether a word of the text, or a part of it between hyphens, can be a form of the word asked for, or begins with it. */
function isFormOf(asked: string, word: string): boolean {
  const parts = [...fold(word).split(' '), ...word.split(/[-\u2010\u2011]/).map(fold)];
  if ([...asked].length === 1 && !/\p{Lo}/u.test(asked)) return parts.includes(asked); // one letter is a word, and no beginning
  return parts.some((part) => part.startsWith(asked) || shared(part, asked) >= Math.max(3, asked.length / 2));
}

/** How many letters two words have in common at their beginning. */
function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** A stretch of a passage around its first hit, for a list of results. */
export function excerpt({ words, hits }: Passage, around = 16): { before: boolean; after: boolean; words: { word: string; hit: boolean }[] } {
  const start = Math.max(0, hits[0]! - around);
  const end = Math.min(words.length, start + 2 * around + 8);
  const marked = new Set(hits);
  return {
    before: start > 0,
    after: end < words.length,
    words: words.slice(start, end).map((word, index) => ({ word, hit: marked.has(start + index) })),
  };
}

function paragraphs({ anchors }: Fragment, length: number) {
  const starts = anchors.filter(({ id }) => /^(p-\d+|fn-\w+)$/.test(id));
  return starts.map(({ id, location }, index) => ({ id, start: location, end: starts[index + 1]?.location ?? length }));
}

function pageAt({ anchors, meta }: Fragment, place: number): number | undefined {
  const opened = anchors.filter(({ id, location }) => id.startsWith('page-') && location <= place).at(-1);
  const page = opened?.id.slice('page-'.length) || meta['firstPage'];
  return page ? Number(page) : undefined;
}
