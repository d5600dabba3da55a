import type { AstroIntegration } from 'astro';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { besideText } from '../../apparatus/markup.ts';
import { count } from '../../words/en/count.ts';
import { toIndexContent } from './index-content.ts';
import { lastIndex } from './last-index.ts';
import { patchPagefind } from './patch-pagefind.ts';
import { stabilizeIndex } from './stabilize-index.ts';
import { addWordForms } from './word-forms.ts';

/** What is within the indexed part of a page but is not the source’s words. */
const notTheSource = [...besideText, '[role="doc-endnotes"] h2', '[data-note-missing]'];

/** Pagefind’s user interfaces, which our pages do not use. */
const readyMadeInterface = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Builds the full-text index of the finished pages in `pagefind/` beside them. In development,
 * searches use the index of the last build.
 */
export function searchIndex(): AstroIntegration {
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
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors: refusals } = await createIndex({ excludeSelectors: notTheSource });
        if (!index) throw new Error(`Could not start the search index: ${refusals.join('; ')}`);
        const failures: string[] = [];
        for (const sourcePath of globSync('**/*.html', { cwd: site }).sort()) {
          const html = readFileSync(join(site, sourcePath), 'utf8');
          if (!html.includes('data-pagefind-body')) continue; // Pagefind would skip it too, but parse it first
          const content = toIndexContent(html);
          failures.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
        }
        const { errors, files } = await index.getFiles();
        await close();
        failures.push(...errors);
        if (failures.length > 0) throw new Error(`Could not build the search index: ${failures.join('; ')}`);
        for (const { path, content } of patchPagefind(stabilizeIndex(addWordForms(files))).filter(
          ({ path }) => !readyMadeInterface.test(path),
        )) {
          mkdirSync(dirname(join(site, 'pagefind', path)), { recursive: true });
          writeFileSync(join(site, 'pagefind', path), content);
        }
        logger.info(`index written, ${count(files.length, 'file')}`);
      },
    },
  };
}
