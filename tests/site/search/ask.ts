import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { formatPlace } from '../../../src/apparatus/format-place.ts';
import { loadEngine, type DocumentOrder } from '../../../src/search/engine.ts';
import { checkedByDefault, documentFilters } from '../../../src/search/filters.ts';
import { applyFilters, sortByRelevance, type NamePlaces } from '../../../src/search/narrowing.ts';
import { makeExcerpt } from '../../../src/search/passages.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { sites } from '../../build.ts';

/** A paragraph or note that answers a query. */
export interface Hit {
  /** `/documents/…/#p-3` */
  address: string;
  /** What it is called: “p. 19, ¶ 3”. */
  place: string;
  excerpt: string;
  /** The words that are marked. */
  marks: string[];
}

const { folder } = sites.fixture;
const places = JSON.parse(readFileSync(join(folder, 'names.json'), 'utf8')) as NamePlaces;
const fields = ['where', ...documentFilters, 'name'];

// Pagefind fetches its index from beside its script; here, that is a folder.
vi.stubGlobal('fetch', async (address: string | URL) => new Response(await readFile(new URL(address))));
const engine = await loadEngine(`${pathToFileURL(folder)}/`);

/**
 * Asks the search of the invented edition, as its search page does.
 * @param address what follows the `?` in the address of a search: `q=lamp&kind=report`
 * @returns the hits in the order in which they are shown
 */
export async function ask(address: string): Promise<Hit[]> {
  const query = new URLSearchParams(address);
  const order = (query.get('order') ?? 'date') as DocumentOrder;
  const chosen = fields.map((field): [string, Set<string>] => [field, new Set(query.getAll(field))]);
  const choice = new Map(chosen);
  if (choice.get('where')!.size === 0) choice.set('where', new Set(checkedByDefault));
  const { next } = await engine.find(parseQuery(query.get('q')!), order);
  const { left } = applyFilters(await next(Infinity), choice, fields, places);
  return (order === 'relevance' ? sortByRelevance(left) : left).flatMap(({ fragment, passages }) =>
    passages.map((passage) => ({
      address: `${fragment.url.replace(/^.*(?=\/documents\/)/, '')}#${passage.id}`,
      place: formatPlace(passage.id, passage.page),
      excerpt: makeExcerpt(passage)
        .words.map(({ word }) => word)
        .join(' '),
      marks: passage.hits.map((hit) => passage.words[hit]!),
    })),
  );
}

/** What answers in the editors’ own words, as the search page shows it under “From the editors”. */
export async function askEditors(words: string): Promise<Pick<Hit, 'address' | 'marks'>[]> {
  const pages = await (await engine.find(parseQuery(words))).findEditorial();
  return pages.flatMap(({ fragment, passages }) =>
    passages.map((passage) => ({
      address: `${fragment.url.replace(/^.*(?=\/introduction\/)/, '')}#${passage.id}`,
      marks: passage.hits.map((hit) => passage.words[hit]!),
    })),
  );
}

/** Asks for words alone. */
export const askFor = (words: string): Promise<Hit[]> => ask(`${new URLSearchParams({ q: words })}`);
