import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What we use of Pagefind's script. */
interface Pagefind {
  options: (options: { basePath: string; baseUrl: string; noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (word: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
}

let queries = 0;

/**
 * The bytes that a reader with nothing in the cache loads to see ten answers to a word: Pagefind's metadata and
 * WebAssembly, the part of the index that holds the word, and the texts of ten documents, each as the index keeps it.
 * @param site the folder of a built site
 */
export async function bytesOfQuery(site: string, word: string): Promise<number> {
  let bytes = 0;
  const { fetch } = globalThis;
  globalThis.fetch = async (address) => {
    const file = readFileSync(join(site, new URL(String(address), 'http://site').pathname));
    bytes += file.length;
    return new Response(file);
  };
  try {
    // Another address each time, so that no answer comes from the cache of the script.
    const pagefind = (await import(`${pathToFileURL(join(site, 'pagefind/pagefind.js'))}?${++queries}`)) as Pagefind;
    await pagefind.options({ basePath: '/pagefind/', baseUrl: '/', noWorker: true });
    await pagefind.init();
    const { results } = await pagefind.search(word);
    for (const result of results.slice(0, 10)) await result.data();
  } finally {
    globalThis.fetch = fetch;
  }
  return bytes;
}
