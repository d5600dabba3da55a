import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { compress } from '../../src/site/compress.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { serve } from '../browser/serve.ts';
import { build, sites } from '../build.ts';
import { buildWithStarlight, starlightSite } from './starlight.ts';

/**
 * What the longest document costs a reader who has nothing in the cache, on a slow phone, beside the same text in
 * Starlight. Both are opened in turn, 15 times or as often as is said; medians. Bytes are those of bodies, over brotli.
 */
const rounds = Number(process.argv[2] ?? 15);
/** DevTools’ “Slow 4G”. The processor is slowed down to a quarter. */
const network = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

await build(sites.root);
const { folder, content } = sites.root;
const size = (page: string) => statSync(join(folder, page)).size;
const [longest] = globSync('documents/*/index.html', { cwd: folder }).sort((a, b) => size(b) - size(a));
const slug = basename(dirname(longest!));

const edition = '.cache/bench/first-visit';
rmSync(edition, { recursive: true, force: true });
mkdirSync(join(edition, 'documents'), { recursive: true });
// Without our elements, which Starlight has not.
const text = readFileSync(join(content, `documents/${slug}.mdx`), 'utf8').replace(/<\/?[A-Z](?:"[^"]*"|[^">])*>/g, '');
writeFileSync(join(edition, `documents/${slug}.mdx`), text);
buildWithStarlight(edition);
// A header of ours for which browsers take a new process: pages are compared, not hosts.
writeFileSync(join(starlightSite, '_headers'), '/*\n  Cross-Origin-Opener-Policy: same-origin\n');

for (const site of [folder, starlightSite]) compress(site);
const [ours, starlight] = [await serve(folder), await serve(starlightSite)];
const browser = await chromium.launch({ executablePath: findBrowser()!, args: ['--disable-gpu'] });

/** Opens a page with an empty cache. */
async function visit(address: string) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', network);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const sizes: Promise<{ responseBodySize: number }>[] = [];
  page.on('requestfinished', (request) => sizes.push(request.sizes()));
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const seen = await page.evaluate(async () => {
    const widths = ['"Reader Serif", monospace', 'monospace'].map((family) => {
      const word = document.body.appendChild(document.createElement('span'));
      Object.assign(word.style, { font: `40px ${family}`, position: 'absolute' });
      word.textContent = 'Wim';
      return word.offsetWidth;
    });
    const shifts = await new Promise<PerformanceEntry[]>((found) => {
      new PerformanceObserver((list) => found(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
      setTimeout(found, 500, []);
    });
    return {
      paint: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
      hasFace: widths[0] !== widths[1],
      shifts: shifts.length,
    };
  });
  const bodies = (await Promise.all(sizes)).map(({ responseBodySize }) => responseBodySize);
  await context.close();
  return { ...seen, bytes: bodies.reduce((sum, bytes) => sum + bytes, 0), requests: bodies.length };
}

const addresses = [`${ours.origin}/documents/${slug}/`, `${starlight.origin}/${slug}/`];
for (const address of addresses) await visit(address); // only warms up
const visits: Awaited<ReturnType<typeof visit>>[][] = [[], []];
for (let round = 0; round < rounds; round++)
  for (const [site, address] of addresses.entries()) visits[site]!.push(await visit(address));

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const rows = visits.map((seen, site) => ({
  site: ['ours', 'Starlight'][site],
  bytes: median(seen.map(({ bytes }) => bytes)),
  requests: median(seen.map(({ requests }) => requests)),
  'first paint, ms': Math.round(median(seen.map(({ paint }) => paint))),
  'layout shifts': Math.max(...seen.map(({ shifts }) => shifts)),
  'visits with the book face': seen.filter(({ hasFace }) => hasFace).length,
}));
console.table(rows);
const [paint, theirs] = rows.map((row) => row['first paint, ms']);
console.log(`First paint against Starlight’s: ${(paint! / theirs!).toFixed(2)}`);
await browser.close();
for (const { close } of [ours, starlight]) close();
