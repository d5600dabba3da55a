import { gatherRepeats } from './gather-repeats.ts';
import { indexPages } from './index-pages.ts';
import { markEditorial } from './mark-editorial.ts';
import type { IndexFile } from './packed.ts';
import { patchPagefind } from './patch-pagefind.ts';
import { rewriteWords } from './rewrite-words.ts';
import { stabilizeIndex } from './stabilize-index.ts';
import { addWordForms } from './word-forms.ts';

/** Pagefind’s user interfaces, which our pages do not use. */
const readyMadeInterface = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Makes the index of the pages, on a thread of its own.
 * @param pages their HTML, by file of the site
 * @returns its files, as the site has them
 */
export default async function makeIndex(pages: Map<string, Uint8Array>): Promise<IndexFile[]> {
  const files = await indexPages(pages);
  return patchPagefind(
    stabilizeIndex(markEditorial(rewriteWords(files, (words, pages) => gatherRepeats(addWordForms(words), pages)))),
  ).filter(({ path }) => !readyMadeInterface.test(path));
}
