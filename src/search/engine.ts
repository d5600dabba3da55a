import { passages, positionsOf, type Fragment, type Passage } from './passages';
import type { Term } from './query';

interface PagefindResult {
  id: string;
  data: () => Promise<Fragment & { locations: number[] }>;
}

interface Pagefind {
  options: (options: { baseUrl: string; noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string, options?: { sort?: Record<string, 'asc' | 'desc'> }) => Promise<{ results: PagefindResult[] }>;
}

/** A document with the passages that answer a query. */
export interface DocumentHits {
  fragment: Fragment;
  passages: Passage[];
}

/** Looks for terms in the index of the site. */
export interface Engine {
  find: (terms: Term[]) => Promise<DocumentHits[]>;
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
    return { find: (terms) => find(pagefind, terms) };
  } catch (error) {
    failures++;
    throw error;
  }
}

/** Each term is looked for by itself; a paragraph counts in which all of them occur, and none that is not wanted. */
async function find(pagefind: Pagefind, terms: Term[]): Promise<DocumentHits[]> {
  if (terms.every(({ without }) => without)) return [];
  const searches = await Promise.all(terms.map(({ words }) => pagefind.search(words, { sort: { date: 'asc' } })));
  const found = terms.map((term, index) => ({ term, results: new Map(searches[index]!.results.map((result) => [result.id, result])) }));
  const wanted = found.filter(({ term }) => !term.without);
  const inAll = [...wanted[0]!.results.keys()].filter((id) => wanted.every(({ results }) => results.has(id)));

  const documents: DocumentHits[] = [];
  for (const id of inAll) {
    const positions: number[][] = [];
    const unwanted: number[] = [];
    let fragment: Fragment | undefined;
    for (const { term, results } of found) {
      const result = results.get(id);
      if (!result) continue;
      // Pagefind hands out one object for each page and changes its locations with every search: take them at once.
      const { locations, ...page } = await result.data();
      fragment = page;
      const places = positionsOf(term, page, [...locations]);
      if (term.without) unwanted.push(...places);
      else positions.push(places);
    }
    const answers = passages(fragment!, positions, unwanted);
    if (answers.length > 0) documents.push({ fragment: fragment!, passages: answers });
  }
  return documents;
}
