import { thousands } from './fold.ts';
import { toPlainLetters } from './plain-letters.ts';
import { findPassages, findPositions, type Fragment, type Passage } from './passages.ts';
import { mostTerms, type Term } from './query.ts';

interface PagefindResult {
  id: string;
  /** The places of the hits, counted in words. */
  words: number[];
  /** Pagefind makes excerpts with each call, which we do not use. */
  data: () => Promise<Fragment>;
}

/** For each filter, values of which a document must have one. */
type Filters = Record<string, { any: string[] }>;

interface Options {
  sort: Record<string, 'asc' | 'desc'>;
  filters: Filters;
}

interface Pagefind {
  search: (term: string, options: Options) => Promise<{ results: PagefindResult[] }>;
}

/** The index, and what has been loaded of its pages. */
interface Index {
  pagefind: Pagefind;
  fragments: Record<string, Promise<Fragment>>;
}

/** `pagefind.js`, as src/search/build/patch-pagefind.ts leaves it. */
interface PagefindModule {
  createInstance: (options: { baseUrl: string; noWorker: boolean; excerptLength: number }) => Pagefind;
}

/** A document with the passages that answer a query. */
export interface DocumentHits {
  fragment: Fragment;
  passages: Passage[];
}

/** The order of documents: by date, or by relevance. */
export type DocumentOrder = 'date' | 'relevance';

/** The first answer of the index, before any document is loaded. */
export interface Answer {
  /** Documents that contain all the words, not yet loaded: not all may have them in one paragraph. */
  waiting: number;
  /** Loads the given number of further documents, in order, and returns those with matching passages. */
  next: (documents: number) => Promise<DocumentHits[]>;
  /** What answers in the editors’ own words, outside of the documents: the introduction, which no filter has. */
  findEditorial: () => Promise<DocumentHits[]>;
}

/** Searches the index of the site for terms. */
export interface Engine {
  find: (terms: Term[], order?: DocumentOrder, filters?: Filters) => Promise<Answer>;
}

/** Whether a part of the index could not be loaded. */
let failed = false;

/**
 * Loads Pagefind from the site’s own index. Once anything of it has failed, the next call asks for all of it anew, past
 * the caches: what is damaged may be in one.
 * @param base the folder that the site is served from, ending in `/`
 * @throws if the script cannot be loaded; questions throw if another part of the index is missing or damaged
 */
export const loadEngine = (base: string): Promise<Engine> => open(base).catch(fail);

async function open(base: string): Promise<Engine> {
  // A variable address, so that the bundler ignores a file that exists only after the build. Browsers keep a script
  // that failed, and what it holds; a new address makes them load it again.
  const bundle = `${base}pagefind/pagefind.js${failed ? `?retry=${Date.now()}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ bundle)) as PagefindModule;
  const index: Index = {
    // A search takes a few milliseconds; a worker is 11 kB.
    pagefind: createInstance({ baseUrl: base, noWorker: true, excerptLength: 1 }),
    fragments: {},
  };
  return { find: (terms, order = 'date', filters = {}) => find(index, terms, order, filters).catch(fail) };
}

function fail(error: unknown): never {
  failed = true;
  throw error;
}

/** Whether a page is the editors’ own: src/search/build/mark-editorial.ts names them so. */
const isEditorial = (id: string): boolean => id.endsWith('editorial');

/** Finds documents, in the order asked for. */
async function find(index: Index, terms: Term[], order: DocumentOrder, filters: Filters): Promise<Answer> {
  const { ids, load } = await findPages(index, terms, { filters, sort: order === 'date' ? { date: 'asc' } : {} });
  const left = ids.filter((id) => !isEditorial(id));
  const answer: Answer = {
    waiting: left.length,
    next: (documents) => {
      const batch = left.splice(0, documents);
      answer.waiting = left.length;
      return load(batch);
    },
    findEditorial: () => load(ids.filter(isEditorial)),
  };
  return answer;
}

/** Searches for each term by itself; a page must contain them all. */
async function findPages(index: Index, terms: Term[], options: Options) {
  const found = await Promise.all(terms.map((term) => ask(index.pagefind, term, options)));
  const wanted = found.filter(({ term }) => !term.without);
  const [first] = wanted;
  const scan = async (id: string): Promise<DocumentHits> => {
    const fragment = await (index.fragments[id] ??= first!.results.get(id)!.data());
    const places = ({ term, results }: (typeof found)[number]) => findPositions(term, fragment, results.get(id)!.words);
    const unwanted = found.filter(({ term, results }) => term.without && results.has(id));
    return { fragment, passages: findPassages(fragment, wanted.map(places), unwanted.flatMap(places)) };
  };
  return {
    ids: [...(first?.results.keys() ?? [])].filter((id) => wanted.every(({ results }) => results.has(id))),
    load: async (pages: string[]) =>
      (await Promise.all(pages.map(scan)).catch(fail)).filter(({ passages }) => passages.length > 0),
  };
}

/** Characters that are not in the index: soft signs, currency signs, signs without width such as direction marks. */
const unseen = /[ʹꞌ\p{Cf}\p{Sc}]/gu;

/** The documents that contain a term, by their keys in the index. */
async function ask(
  pagefind: Pagefind,
  term: Term,
  options: Options,
): Promise<{ term: Term; results: Map<string, PagefindResult> }> {
  const words = toPlainLetters(firstWords(term).replace(unseen, '').replace(thousands, ''));
  const { results } = await pagefind.search(words, options);
  if (results.length === 0 && /\p{sc=Cyrl}/u.test(words)) {
    const { toLatinLookAlikes } = await import('./look-alikes.ts');
    if (toLatinLookAlikes(words) !== words) return ask(pagefind, { ...term, words: toLatinLookAlikes(words) }, options);
  }
  return { term, results: new Map(results.map((result) => [result.id, result])) };
}

/** What the index is asked for. A long phrase is looked for in the documents that have its first words. */
const firstWords = ({ kind, words }: Term): string =>
  kind === 'word' ? words : [...new Set(words.split(/\s+/))].slice(0, mostTerms).join(' ');
