import { toLatinLookAlikes } from './look-alikes.ts';
import { findPassages, findPositions, type Fragment, type Passage } from './passages.ts';
import type { Term } from './query.ts';

interface PagefindResult {
  id: string;
  data: () => Promise<Fragment & { locations: number[] }>;
}

/** Values of which a document must carry one, for each kind of filter. */
type Filters = Record<string, { any: string[] }>;

interface Options {
  sort?: Record<string, 'asc' | 'desc'>;
  filters: Filters;
}

interface Pagefind {
  options: (options: { baseUrl: string; noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string, options: Options) => Promise<{ results: PagefindResult[] }>;
}

/** A document with the passages that answer a query. */
export interface DocumentHits {
  fragment: Fragment;
  passages: Passage[];
}

/** The order in which documents are looked through: by their dates, or those first that are most about the words. */
export type DocumentOrder = 'date' | 'relevance';

/** What is known once the index has been asked, and before a document has been looked through. */
export interface Answer {
  /** Documents that hold all the words, not yet looked through: whether one paragraph has them all is seen then. */
  waiting: number;
  /** Looks through so many more documents, in their order, and gives those with passages that answer. */
  next: (documents: number) => Promise<DocumentHits[]>;
}

/** Looks for terms in the index of the site. */
export interface Engine {
  find: (terms: Term[], order?: DocumentOrder, filters?: Filters) => Promise<Answer>;
}

let failures = 0;

/**
 * Loads Pagefind from the site's own index.
 * @param base the folder that the site is served from, ending in `/`
 */
export async function loadEngine(base: string): Promise<Engine> {
  // A variable address, so that the bundler leaves alone what only exists after the build.
  // After a failure a browser remembers a module as failed; a new address makes it try again.
  const bundle = `${base}pagefind/pagefind.js${failures ? `?retry=${failures}` : ''}`;
  try {
    const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
    await pagefind.options({ baseUrl: base, noWorker: true }); // it answers in a few milliseconds; a worker costs 11 kB to load
    await pagefind.init();
    return { find: (terms, order = 'date', filters = {}) => find(pagefind, terms, order, filters) };
  } catch (error) {
    failures++;
    throw error;
  }
}

/** Each term is looked for by itself; a document counts that has them all. */
async function find(pagefind: Pagefind, terms: Term[], order: DocumentOrder, filters: Filters): Promise<Answer> {
  if (terms.every(({ without }) => without)) return { waiting: 0, next: async () => [] };
  const options = { filters, ...(order === 'date' && { sort: { date: 'asc' as const } }) };
  const found = await Promise.all(terms.map((term) => ask(pagefind, term, options)));
  const wanted = found.filter(({ term }) => !term.without);
  const ids = [...wanted[0]!.results.keys()].filter((id) => wanted.every(({ results }) => results.has(id)));

  const next = async (documents: number) => {
    const batch = ids
      .splice(0, documents)
      .map((id) =>
        scanDocument(
          found.flatMap(({ term, results }) => (results.has(id) ? [{ term, result: results.get(id)! }] : [])),
        ),
      );
    answer.waiting = ids.length;
    return (await Promise.all(batch)).filter(({ passages }) => passages.length > 0);
  };
  const answer: Answer = { waiting: ids.length, next };
  return answer;
}

/** What comes along with copied words and is not in the index: soft signs and hyphens, marks of direction. */
const unseen = /[ʹꞌ\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The documents that hold a term, by their keys in the index. */
async function ask(
  pagefind: Pagefind,
  term: Term,
  options: Options,
): Promise<{ term: Term; results: Map<string, PagefindResult> }> {
  const words = term.words.replace(unseen, '');
  const { results } = await pagefind.search(words, options);
  if (results.length === 0 && toLatinLookAlikes(words) !== words)
    return ask(pagefind, { ...term, words: toLatinLookAlikes(words) }, options);
  return { term, results: new Map(results.map((result) => [result.id, result])) };
}

/** The paragraphs of one document in which all the terms occur, and none that is not wanted. */
async function scanDocument(found: { term: Term; result: PagefindResult }[]): Promise<DocumentHits> {
  const positions: number[][] = [];
  const unwanted: number[] = [];
  let fragment: Fragment | undefined;
  for (const { term, result } of found) {
    // Pagefind hands out one object for each page and changes its locations with every search: take them at once.
    const { locations, ...page } = await result.data();
    fragment = page;
    const places = findPositions(term, page, [...locations]);
    if (term.without) unwanted.push(...places);
    else positions.push(places);
  }
  return { fragment: fragment!, passages: findPassages(fragment!, positions, unwanted) };
}
