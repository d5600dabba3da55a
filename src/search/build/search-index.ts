import type { AstroIntegration } from 'astro';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPool } from '../../build/all-cores.ts';
import { countPages } from '../../build/count-pages.ts';
import { count } from '../../words/en/count.ts';
import { lastIndex } from './last-index.ts';
import { textsFirst } from './texts-first.ts';
import type { IndexFile } from './packed.ts';
import type { PagesToIndex } from './worker.ts';

/**
 * Builds the full-text index of the pages in `pagefind/` beside them. The pages of texts are made first, and
 * indexed on another thread as they are made. In development, searches use the index of the last build.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  let pool: ReturnType<typeof createPool>;
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
      'astro:build:start': ({ setPrerenderer }) => {
        pool = createPool(join(import.meta.dirname, 'worker.ts'), undefined, 1);
        setPrerenderer((astro) =>
          textsFirst(countPages(astro), base, (pages, total) => {
            index = pool.run({ pages, total } satisfies PagesToIndex, { transferList: [pages] }) as Promise<
              IndexFile[]
            >;
            index.catch(() => {}); // thrown where it is awaited
          }),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = await index;
        await pool.destroy();
        for (const { path, content } of files) {
          mkdirSync(dirname(join(site, 'pagefind', path)), { recursive: true });
          writeFileSync(join(site, 'pagefind', path), content);
        }
        logger.info(`index written, ${count(files.length, 'file')}`);
      },
    },
  };
}
