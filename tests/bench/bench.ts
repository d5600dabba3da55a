import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateEdition } from './generate.ts';

/**
 * Builds generated editions of growing size and prints what each costs, all in one run so that the figures compare.
 * Sizes may be given: `npm run bench 100 1000`.
 */
const sizes = process.argv.slice(2).map(Number);
const rows = (sizes.length > 0 ? sizes : [100, 1000]).map((documents) => {
  const content = `.cache/bench/edition-${documents}`;
  const site = `.cache/bench/site-${documents}`;
  generateEdition(content, documents, 500);
  const started = performance.now();
  execFileSync(process.execPath, [resolve('node_modules/.bin/astro'), 'build', '--outDir', site], {
    env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=4096' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const seconds = (performance.now() - started) / 1000;
  return {
    documents,
    'build, s': seconds.toFixed(1),
    'a document, ms': ((1000 * seconds) / documents).toFixed(1),
    'index, kB': Math.round(bytesIn(`${site}/pagefind/index`) / 1000),
    'index page, kB': Math.round(statSync(`${site}/index/index.html`).size / 1000),
  };
});
console.table(rows);

function bytesIn(folder: string): number {
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}
