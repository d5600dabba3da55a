import type { AstroIntegration } from 'astro';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countPages } from '../../build/count-pages.ts';
import { count } from '../../words/en/count.ts';
import { gatherRepeats } from './gather-repeats.ts';
import { indexPages } from './index-pages.ts';
import { lastIndex } from './last-index.ts';
import { markEditorial } from './mark-editorial.ts';
import { pagesFirst } from './pages-first.ts';
import type { IndexFile } from './packed.ts';
import { patchPagefind } from './patch-pagefind.ts';
import { rewriteWords } from './rewrite-words.ts';
import { stabilizeIndex } from './stabilize-index.ts';
import { addWordForms } from './word-forms.ts';

/** Pagefind’s user interfaces, which our pages do not use. */
const readyMadeInterface = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Builds the full-text index of the pages in `pagefind/` beside them. Pages are made before pictures and downloads, and
 * Pagefind, a program of its own, indexes them meanwhile. In development, searches use the index of the last build.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  let index: Promise<IndexFile[]>;
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [, path] = /^[^?]*?\/pagefind\/([\w./-]+)/.exec(request.url ?? '') ?? [];
          const file = path && join(lastIndex, path);
          if (!file || path.includes('..') || !existsSync(file)) return next();
          response.setHeader('Content-Type', path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
          response.end(readFileSync(file));
        });
      },
      'astro:config:done': ({ config }) => void ({ base } = config),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) =>
          pagesFirst(countPages(astro), base, (pages) => {
            index = pages.then(indexPages).then(finish);
            index.catch(() => {}); // thrown where it is awaited
          }),
        ),
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = await index;
        for (const { path, content } of files) {
          mkdirSync(dirname(join(site, 'pagefind', path)), { recursive: true });
          writeFileSync(join(site, 'pagefind', path), content);
        }
        logger.info(`index written, ${count(files.length, 'file')}`);
      },
    },
  };
}

/** The files of the index as the site has them. */
const finish = (files: IndexFile[]): IndexFile[] =>
  patchPagefind(
    stabilizeIndex(markEditorial(rewriteWords(files, (words, pages) => gatherRepeats(addWordForms(words), pages)))),
  ).filter(({ path }) => !readyMadeInterface.test(path));
