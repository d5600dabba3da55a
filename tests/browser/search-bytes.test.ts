import type { Page, Response } from 'playwright-core';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject } from 'vitest';
import { test } from './visit.ts';

/** Counts what a page loads, in bytes over brotli; what is packed already counts as it is. */
function scales(page: Page): () => Promise<Map<string, number>> {
  const loaded: Promise<[string, number]>[] = [];
  const weigh = async (response: Response): Promise<[string, number]> => {
    const body = await response.body();
    return [new URL(response.url()).pathname, Math.min(body.length, brotliCompressSync(body).length)];
  };
  page.on('response', (response) => {
    const weighed = weigh(response);
    weighed.catch(() => {}); // of what still loads when the page closes, nobody asks
    loaded.push(weighed);
  });
  return async () => new Map(await Promise.all(loaded));
}

const sum = (loaded: Map<string, number>, which: (path: string) => boolean) =>
  [...loaded].reduce((total, [path, bytes]) => total + (which(path) ? bytes : 0), 0);
const ofPagefind = (path: string) => path.includes('/pagefind/');
const ofOurs = (path: string) => /\.(js|css)$/.test(path) && !ofPagefind(path);

const limits = {
  /** Script and style of the search, over what Pagefind’s own interface loads for the same query; what every page of the site has is not of the search. */
  ours: 8_000,
  /** Everything but the page itself and its typeface, until the first hits are shown. */
  firstHits: 125_000,
};

test('the first hits cost a new reader little more than Pagefind itself', async ({ visit }) => {
  let weighRaw = async () => new Map<string, number>();
  const bare = await visit('/404.html', { before: async (page) => void (weighRaw = scales(page)) });
  // As text, for the test runner would take the import for its own. Without the worker, as we ask it; that is 11 kB more.
  await bare.evaluate(`import('${inject('root')}/pagefind/pagefind.js').then(async ({ options, search }) => {
    await options({ noWorker: true });
    const { results } = await search('pilots');
    await Promise.all(results.map(({ data }) => data()));
  })`);
  const without = await weighRaw();
  const raw = sum(without, ofPagefind);

  // All fragments but the first are held back until the first hits have been seen.
  let weigh = async () => new Map<string, number>();
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  let fragments = 0;
  const page = await visit('/search/', {
    before: async (page) => {
      weigh = scales(page);
      await page.route('**/*.pf_fragment', async (route) => {
        if (fragments++) await released;
        await route.continue();
      });
    },
  });
  await page.waitForLoadState('networkidle');
  const cold = await weigh();
  expect([...cold.keys()].filter(ofPagefind)).toEqual([]);
  await page.getByRole('searchbox').fill('pilots');
  await page.locator('[data-hit]').first().waitFor();
  const first = await weigh();
  release();
  await expect.poll(() => page.locator('[data-hit]').count()).toBe(10);
  const whole = await weigh();

  const measured = {
    ours: sum(whole, (path) => ofOurs(path) && !without.has(path)),
    raw,
    engine: sum(whole, ofPagefind),
    firstHits: sum(first, (path) => ofOurs(path) || ofPagefind(path)),
  };
  expect(measured.engine, JSON.stringify(measured)).toBeLessThan(raw + 100);
  expect(measured.ours, JSON.stringify(measured)).toBeLessThan(limits.ours);
  expect(measured.firstHits, JSON.stringify(measured)).toBeLessThan(limits.firstHits);
});
