import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateSW, type GenerateSWOptions } from 'workbox-build';
import { hashed as folders } from './headers-file.ts';

/** What can be read offline: pages, what they load, and the search. Downloads are left out. */
const readable = ['**/*.html', '_astro/**', 'favicon.svg', 'names.json', 'glosses/**', '*/glosses.json', 'pagefind/**'];
const notNeeded = ['404.html', 'index/**', 'pagefind/pagefind-worker.js']; // under index/, pages that lead on

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
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`service worker written, ${await writeServiceWorker(fileURLToPath(dir))} files kept`);
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
 */
const workerCode = (name: 'leave' | 'handover'): string =>
  readFileSync(join(import.meta.dirname, 'worker', `${name}.js`), 'utf8');

/**
 * Writes the service worker of a built site.
 * @returns how many files it keeps from the first visit on
 */
export async function writeServiceWorker(site: string): Promise<number> {
  const size = globSync(readable, { cwd: site, exclude: notNeeded }).reduce(
    (sum, file) => sum + statSync(join(site, file)).size,
    0,
  );
  const worker = join(site, 'sw.js');
  const { count, warnings } = await generateSW({
    ...(size <= whole ? kept(site) : visited(site)),
    swDest: worker,
    globDirectory: site,
    globIgnores: notNeeded,
    maximumFileSizeToCacheInBytes: whole,
    inlineWorkboxRuntime: true, // otherwise it would be a second file
    sourcemap: false,
    mode: 'production',
  });
  if (warnings.length > 0) throw new Error(`Could not write the service worker: ${warnings.join('; ')}`);
  writeFileSync(worker, workerCode('handover') + readFileSync(worker, 'utf8')); // first: later listeners miss what Workbox answers
  return count;
}

type Keeping = Pick<
  GenerateSWOptions,
  'globPatterns' | 'dontCacheBustURLsMatching' | 'manifestTransforms' | 'ignoreURLParametersMatching' | 'runtimeCaching'
>;

/** Names that change with their contents need no sum in their address. */
const hashed = new RegExp(`(${folders.join('|')})/`);

/** All is kept. A page is kept under its address, since hosts lead from `index.html` to the folder. */
const kept = (site: string): Keeping => ({
  globPatterns: readable,
  dontCacheBustURLsMatching: hashed,
  ignoreURLParametersMatching: [/./], // a query is for the scripts of a page
  manifestTransforms: [
    (entries) => ({
      manifest: entries
        .map((entry) => ({
          ...entry,
          url: entry.url.replace(/(^|\/)index\.html$/, '$1') || './',
          integrity: sumOf(join(site, entry.url)),
        }))
        .sort((a, b) => (a.url < b.url ? -1 : 1)), // as they are found is another order on each machine
    }),
  ],
});

const hashedCache = { cacheName: 'hashed', expiration: { maxEntries: 2000, purgeOnQuotaError: true } };

/** Caches what all pages share at once, pages and the search when visited: network first, then the cache. */
const visited = (site: string): Keeping => ({
  ...kept(site),
  globPatterns: ['_astro/*.{css,js,woff2}'],
  runtimeCaching: [
    {
      // Asked for anew since it was damaged (src/search/engine.ts): what comes takes the place of what is kept.
      urlPattern: ({ sameOrigin, request, url }) =>
        sameOrigin && request.cache === 'reload' && /\/pagefind\/.+\//.test(url.pathname),
      handler: 'NetworkFirst',
      options: hashedCache,
    },
    { urlPattern: hashed, handler: 'CacheFirst', options: hashedCache },
    {
      urlPattern: ({ sameOrigin, url }) =>
        sameOrigin && /(\/|names\.json|glosses(\/[^/]+|\.json)|pagefind\/[^/]+)$/.test(url.pathname),
      handler: 'NetworkFirst',
      options: {
        cacheName: 'visited',
        expiration: { maxEntries: 1000, purgeOnQuotaError: true },
        matchOptions: { ignoreSearch: true },
      },
    },
  ],
});

const sumOf = (file: string): string => `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
