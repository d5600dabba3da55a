import { isAnchorOf, isBlockAnchor, parseAnchor } from '../apparatus/anchors.ts';
import { lastBefore } from '../last-before.ts';
import { foldWords } from './fold.ts';
import { afterElision, isUnspaced } from './plain-letters.ts';
import type { Term } from './query.ts';

/** Pagefind’s record of a page: its text, and the positions of its anchors, counted in words. */
export interface Fragment {
  url: string;
  content: string;
  anchors: { id: string; location: number }[];
  filters: Record<string, string[]>;
  meta: Record<string, string>;
}

/** A paragraph or note that matches a query. */
export interface Passage {
  /** Anchor on the page: `p-12`, `fn-3`. */
  id: string;
  /** The printed page of the first hit, if the document has printed pages. A note has none: it stands after the text. */
  page: string | undefined;
  /** The same for each hit. */
  pages: (string | undefined)[];
  /** The words of the paragraph. */
  words: string[];
  /** Indices of the words that match. */
  hits: number[];
}

/** Makes something once for each key, since every keystroke needs it. */
function cached<Key, Value>(
  make: (key: Key) => Value,
  known: { get: (key: Key) => NoInfer<Value> | undefined; set: (key: Key, value: NoInfer<Value>) => unknown },
): (key: Key) => Value {
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** The words of a text as Pagefind counts them. */
export const splitWords = (text: string): string[] => text.split(/\s+/);

/** The words of a fragment, and where its paragraphs and printed pages begin. */
const textOf = cached(({ anchors, content, meta }: Fragment) => {
  const words = splitWords(content);
  const blocks = anchors.filter(({ id }) => isBlockAnchor(id));
  const labels = JSON.parse(meta['pageLabels'] ?? '{}') as Record<string, string>;
  const opened = anchors
    .filter(({ id }) => isAnchorOf('page', id))
    .map(({ id, location }) => ({ page: labels[id] ?? parseAnchor(id)!.label, start: location }));
  return {
    words,
    paragraphs: blocks.map(({ id, location }, index) => ({
      id,
      start: location,
      end: blocks[index + 1]?.location ?? words.length,
    })),
    pages: [...(meta['firstPage'] ? [{ page: meta['firstPage'], start: 0 }] : []), ...opened],
  };
}, new WeakMap());

/** Where each spelling occurs in a fragment. */
const placesOf = cached((fragment: Fragment) => {
  const { words } = textOf(fragment);
  return Map.groupBy(words.keys(), (place) => words[place]!);
}, new WeakMap());

/** What phrases are looked for in: the words folded, a compound such as “party/state” as its parts. */
const partsOf = cached((fragment: Fragment) => {
  const folded = textOf(fragment).words.map(foldedParts);
  const parts = folded.flat();
  return {
    parts,
    /** For each part, the index of its word. */
    places: folded.flatMap((each, place) => each.map(() => place)),
    /** Where each part occurs, as indices of `parts`. */
    starts: Map.groupBy(parts.keys(), (at) => parts[at]!),
  };
}, new WeakMap());

/**
 * Finds the paragraphs that contain every term.
 * @param positions for each term, the positions of its hits in the fragment, in words
 * @param unwanted positions of the excluded terms
 */
export function findPassages(fragment: Fragment, positions: number[][], unwanted: number[] = []): Passage[] {
  const text = textOf(fragment);
  const paragraphOf = (place: number) => lastBefore(text.paragraphs, place);
  const excluded = new Set(unwanted.map(paragraphOf));
  const byTerm = positions.map((places) => Map.groupBy(places, paragraphOf));
  return text.paragraphs.flatMap((paragraph) => {
    const within = byTerm.map((places) => places.get(paragraph) ?? []);
    if (within.length === 0 || within.some((places) => places.length === 0) || excluded.has(paragraph)) return [];
    const { id, start, end } = paragraph;
    const places = [...new Set(within.flat())].sort((a, b) => a - b);
    const pages = places.map((place) =>
      isAnchorOf('paragraph', id) ? lastBefore(text.pages, place)?.page : undefined,
    );
    return [
      { id, page: pages[0], pages, words: text.words.slice(start, end), hits: places.map((place) => place - start) },
    ];
  });
}

/**
 * Where a term occurs in a fragment. For a word, Pagefind says how it is spelt there, but takes a shorter one where there
 * is none like it; of a phrase it takes every form of its words, so that we look for ourselves.
 * @param locations places that Pagefind gives for the term, at least one of each spelling
 */
export function findPositions(term: Term, fragment: Fragment, locations: number[]): number[] {
  if (term.kind === 'word') {
    const { words } = textOf(fragment);
    const asked = foldedParts(term.words);
    const spellings = new Set(locations.map((place) => words[place] ?? ''));
    const found = [...spellings].filter((spelling) => asked.some((word) => isFormOf(word, spelling)));
    return found.flatMap((spelling) => placesOf(fragment).get(spelling)!);
  }
  const [first, ...rest] = foldedParts(term.words);
  const { parts, places, starts } = partsOf(fragment);
  const found =
    rest.length > 0
      ? starts.get(first!)
      : [...starts].flatMap(([part, at]) => (part === first || (part.includes(first!) && isUnspaced(part)) ? at : []));
  return (found ?? [])
    .filter((at) => rest.every((word, step) => parts[at + step + 1] === word))
    .flatMap((at) => places.slice(at, at + rest.length + 1));
}

/** Whether a word of the text, or a hyphenated part of it, may be a form of the query word, or starts with it. */
function isFormOf(asked: string, word: string): boolean {
  const parts = foldedForms(word);
  if ([...asked].length === 1 && !/\p{Lo}/u.test(asked)) return parts.includes(asked); // a single letter matches only itself
  if (isUnspaced(asked)) return parts.some((part) => part.includes(asked));
  return parts.some((part) => part.startsWith(asked) || shared(part, asked) >= Math.max(3, asked.length / 2));
}

/** A word folded, as a whole and in its parts. */
const foldedForms = cached(
  (word: string) => [...foldedParts(word), ...splitAtHyphens(word).map(foldWords)],
  new Map<string, string[]>(),
);

/** The parts of a word of the text that is a compound such as “party/state”, folded; of any other, the word itself. */
const foldedParts = cached((word: string) => foldWords(word).split(' ').filter(Boolean), new Map<string, string[]>());

/** The parts of a word around its hyphens, each also without an elided word before it. */
const splitAtHyphens = (word: string): string[] =>
  word.split(/[-\u2010\u2011]/).flatMap((part) => [part, afterElision(part.replace(/^\P{L}+/u, '')) ?? []].flat());

/** The length of the common prefix of two words. */
function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** An excerpt of a passage around its first hit, for a list of results. */
export function makeExcerpt(
  { words, hits }: Passage,
  around = 16,
): { before: boolean; after: boolean; words: { word: string; hit: boolean }[] } {
  const start = Math.max(0, hits[0]! - around);
  const end = Math.min(words.length, start + 2 * around + 8);
  const marked = new Set(hits);
  return {
    before: start > 0,
    after: end < words.length,
    words: words.slice(start, end).map((word, index) => ({ word, hit: marked.has(start + index) })),
  };
}
