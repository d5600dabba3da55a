import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { count } from '../document/wording';

/** What stands within the indexed part of a page and is not what the source says. */
const notTheSource = [
  '[data-editorial]',
  '[role="doc-pagebreak"]',
  'sup',
  '[role="doc-backlink"]',
  '[role="doc-endnotes"] h2',
  '[role="doc-endnotes"] .note-label',
  '[data-note-missing]',
  '[data-series="editor"]',
];

/** Pagefind’s own interfaces, which our pages do not use. */
const readyMadeInterface = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Builds the full-text index over the finished pages, into `pagefind/` beside them. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex({ excludeSelectors: notTheSource });
        if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: site });
        const { errors: writeErrors, files } = await index.getFiles();
        await close();
        const failures = [...added.errors, ...writeErrors];
        if (failures.length > 0) throw new Error(`The search index could not be built: ${failures.join('; ')}`);
        for (const { path, content } of files.filter(({ path }) => !readyMadeInterface.test(path))) {
          mkdirSync(dirname(join(site, 'pagefind', path)), { recursive: true });
          writeFileSync(join(site, 'pagefind', path), content);
        }
        logger.info(`index written, ${count(files.length, 'file')}`);
      },
    },
  };
}
