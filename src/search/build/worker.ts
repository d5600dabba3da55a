import type { ReadableStream } from 'node:stream/web';
import { gatherRepeats } from './gather-repeats.ts';
import { indexPages } from './index-pages.ts';
import { markEditorial } from './mark-editorial.ts';
import type { IndexFile } from './packed.ts';
import { patchPagefind } from './patch-pagefind.ts';
import { rewriteWords } from './rewrite-words.ts';
import { stabilizeIndex } from './stabilize-index.ts';
import type { MadePage } from './texts-first.ts';

/** What the thread is given: the pages, as they are made, and how many there will be. */
export interface PagesToIndex {
  pages: ReadableStream<MadePage>;
  total: number;
}

/** Pagefind’s user interfaces, which our pages do not use. */
const readyMadeInterface = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Makes the index of pages as they come, on a thread of its own.
 * @returns its files, as the site has them
 */
export default async function makeIndex({ pages, total }: PagesToIndex): Promise<IndexFile[]> {
  const files = await indexPages(pages, total);
  return patchPagefind(stabilizeIndex(markEditorial(rewriteWords(files, gatherRepeats)))).filter(
    ({ path }) => !readyMadeInterface.test(path),
  );
}
