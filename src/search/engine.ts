import { passages, positionsOf, type Fragment, type Passage } from './passages';
import type { Term } from './query';

interface PagefindResult {
  id: string;
  data: () => Promise<Fragment & { locations: number[] }>;
}

interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
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
    await pagefind.options({ baseUrl: base });
    await pagefind.init();
    return { find: (terms) => find(pagefind, terms) };
  } catch (error) {
    failures++;
    throw error;
  }
}

let failures = 0;

/** Each term is looked for by itself, and a paragraph counts in which all of them occur. */
async function find(pagefind: Pagefind, terms: Term[]): Promise<DocumentHits[]> {
  const found = await Promise.all(terms.map(({ words }) => pagefind.search(words, { sort: { date: 'asc' } })));
  const [first, ...others] = found.map(({ results }) => new Map(results.map((result) => [result.id, result])));
  const inAll = [...(first?.keys() ?? [])].filter((id) => others.every((results) => results.has(id)));

  const documents: DocumentHits[] = [];
  for (const id of inAll) {
    const positions: number[][] = [];
    let fragment: Fragment | undefined;
    for (const [index, term] of terms.entries()) {
      // Pagefind hands out one object for each page and changes its locations with every search: take them at once.
      const { locations, ...page } = await [first!, ...others][index]!.get(id)!.data();
      fragment ??= page;
      positions.push(positionsOf(term, page, [...locations]));
    }
    const answers = passages(fragment!, positions);
    if (answers.length > 0) documents.push({ fragment: fragment!, passages: answers });
  }
  return documents;
}
