import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadEngine } from '../search/engine.ts';
import { partOfDocument, slugOf } from '../search/narrowing.ts';
import { parseQuery } from '../search/query.ts';

/**
 * Asks the search of a built site, as its search page does where no filter is set.
 * @param folder of the site
 * @returns for each query the paragraphs and notes of the sources that answer, in the order of the page: `a-letter#p-3`
 */
export async function searchSite(folder: string, queries: string[]): Promise<string[][]> {
  const { fetch } = globalThis;
  // Pagefind fetches its index from beside its script; here, that is a folder.
  globalThis.fetch = async (address) => new Response(await readFile(new URL(address as string | URL)));
  try {
    const engine = await loadEngine(`${pathToFileURL(resolve(folder)).href}/`);
    const answers: string[][] = [];
    for (const query of queries) {
      const documents = await (await engine.find(parseQuery(query))).next(Infinity);
      answers.push(
        documents.flatMap(({ fragment, passages }) =>
          passages
            .filter((passage) => partOfDocument(passage) !== 'editors')
            .map(({ id }) => `${slugOf(fragment)}#${id}`),
        ),
      );
    }
    return answers;
  } finally {
    globalThis.fetch = fetch;
  }
}
