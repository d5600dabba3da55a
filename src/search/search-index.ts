import type { AstroIntegration } from 'astro';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { besideText } from '../apparatus/markup.ts';
import { formatCount } from '../edition/wording.ts';
import { lastIndex } from './last-index.ts';
import { stabilizeIndex } from './stabilize-index.ts';

/** What stands within the indexed part of a page and is not what the source says. */
const notTheSource = [...besideText, '[role="doc-endnotes"] h2', '[data-note-missing]'];

/** Pagefind’s own interfaces, which our pages do not use. */
const readyMadeInterface = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Builds the full-text index over the finished pages, into `pagefind/` beside them. While an edition is being worked
 * on, searches are answered from the index of the last build.
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
          if (!html.includes('data-pagefind-body')) continue; // Pagefind would pass over it too, after reading the whole of it
          const content = bareAnchors(wholeWords(html));
          failures.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
        }
        const { errors, files } = await index.getFiles();
        await close();
        failures.push(...errors);
        if (failures.length > 0) throw new Error(`Could not build the search index: ${failures.join('; ')}`);
        for (const { path, content } of stabilizeIndex(files).filter(({ path }) => !readyMadeInterface.test(path))) {
          mkdirSync(dirname(join(site, 'pagefind', path)), { recursive: true });
          writeFileSync(join(site, 'pagefind', path), content);
        }
        logger.info(`index written, ${formatCount(files.length, 'file')}`);
      },
    },
  };
}

/** Pagefind parts a word at an anchor within it: a printed page that begins there is entered after the word instead. */
const wholeWords = (html: string): string =>
  html.replace(/(?<=\p{L})(<span [^>]*role="doc-pagebreak"[^>]*><\/span>)(\p{L}+)/gu, '$2$1');

/** Pagefind keeps every anchor of a page; a search needs those of paragraphs, notes and printed pages, and should not load others. */
const bareAnchors = (html: string): string => html.replace(/ id="(?!p-\d|fn-|page-)[^"]*"/g, '');
