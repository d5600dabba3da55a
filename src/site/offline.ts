import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashed as folders } from './headers-file.ts';

/** What can be read offline: pages, what they load, and the search. Downloads are left out. */
const readable = ['**/*.html', '_astro/**', 'favicon.svg', 'names.json', 'glosses/**', '*/glosses.json', 'pagefind/**'];
/** Of those, what nobody needs: under index/ are pages that lead on, and edition/ holds the documents once more. */
const notNeeded = ['404.html', 'index/**', 'edition/**', 'pagefind/pagefind-worker.js'];

/** Up to this size, in bytes, the whole site is cached at the first visit; of a larger one, only visited pages. */
const whole = 5_000_000;

/**
 * Writes `sw.js`, the service worker that keeps the site for reading offline. It runs after everything that writes
 * pages or the search index.
 *
 * Deployments never mix. A worker serves its own deployment only: a file is cached only if its checksum is
 * that of the build. A new worker waits until a page starts, activates it and reloads (src/site/browser/offline.ts).
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!request.url?.endsWith('/sw.js')) return next();
          response.setHeader('Content-Type', 'text/javascript');
          response.end(workerCode('leave'));
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        logger.info(`service worker written, ${writeServiceWorker(fileURLToPath(dir))} files kept`);
      },
    },
  };
}

/**
 * The code of a worker that is ours; the rest is Workbox's.
 *
 * `leave`: in development, removes the worker that a built site left at the same address.
 *
 * `handover`: a worker told to give way activates the waiting one, and stays alive until it has had no request for half
 * a second. Only then is it safe to stop: for a request while it stops, Chromium restarts it, and forgets that another
 * is waiting. The request for the icon, just after a page has loaded, was enough for that.
 *
 * `keep`: keeps the files of the list. `keep-visited`: keeps pages and the search as they are visited, besides.
 */
const workerCode = (name: 'leave' | 'handover' | 'keep' | 'keep-visited'): string =>
  readFileSync(join(import.meta.dirname, 'worker', `${name}.js`), 'utf8');

/** A module of Workbox as it is published for workers, without the address of its map. */
const workbox = (name: string): string =>
  readFileSync(`node_modules/workbox-${name}/build/workbox-${name}.prod.js`, 'utf8').replace(/^\/\/# source.*$/m, '');

/**
 * Writes the service worker of a built site.
 * @returns how many files it keeps from the first visit on
 */
export function writeServiceWorker(site: string): number {
  const found = globSync(readable, { cwd: site, exclude: notNeeded });
  const files = found.filter((file) => statSync(join(site, file)).isFile()).sort();
  const isSmall = files.reduce((sum, file) => sum + statSync(join(site, file)).size, 0) <= whole;
  const kept = isSmall ? files : files.filter((file) => /^_astro\/.+\.(css|js|woff2)$/.test(file));
  const list = kept.map((file) => toEntry(site, file));
  const modules = ['core', 'routing', 'strategies', 'precaching', ...(isSmall ? [] : ['expiration'])];
  writeFileSync(
    join(site, 'sw.js'),
    [
      workerCode('handover'), // first: later listeners miss what Workbox answers
      ...modules.map(workbox),
      `const files = ${JSON.stringify(list)};`,
      workerCode('keep'),
      ...(isSmall ? [] : [`const hashed = ${hashed};`, workerCode('keep-visited')]),
    ].join('\n'),
  );
  return list.length;
}

/** Names that change with their contents need no sum in their address. */
const hashed = new RegExp(`(${folders.join('|')})/`);

/** An entry of Workbox's list. A page is kept under its address, since hosts lead from `index.html` to the folder. */
function toEntry(site: string, file: string) {
  const sum = createHash('sha256')
    .update(readFileSync(join(site, file)))
    .digest('base64');
  const url = file.replace(/(^|\/)index\.html$/, '$1') || './';
  return { url, revision: hashed.test(file) ? null : sum.slice(0, 22), integrity: `sha256-${sum}` };
}
