import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { close as closePagefind, createIndex } from 'pagefind';
import { chromium } from 'playwright-core';
import { readFrozen } from '../../src/apparatus/frozen.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { build, sites } from '../build.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { serve } from '../browser/serve.ts';

/**
 * From the last key to the hits shown, on the search page, beside what Pagefind takes to find and load the same in an
 * index of its own making, for the frozen queries of the edition. Both are asked in turn in one page, once all is loaded;
 * medians in milliseconds.
 */
const queries = (readFrozen(contentFolder, 'queries') ?? [])
  .map(({ query }) => query)
  .filter((query) => !query.startsWith('-'));
/** A query without an answer, from which each other is asked anew. */
const nothing = 'x'.repeat(30);
const rounds = 12;

await build(sites.root);
const plain = join(sites.root.folder, 'pagefind-plain');
const { index } = await createIndex({});
await index!.addDirectory({ path: sites.root.folder });
await index!.writeFiles({ outputPath: plain });
await closePagefind();
const { origin, close } = await serve(sites.root.folder);
const browser = await chromium.launch({ executablePath: findBrowser()!, args: ['--disable-gpu'] });
const page = await browser.newPage();
await page.goto(`${origin}/search/`);

// As text: it runs in the page, where the index is.
const times = (await page.evaluate(`(async () => {
  const pagefind = await import('${origin}/pagefind-plain/pagefind.js');
  await pagefind.options({ noWorker: true });
  const raw = async (query) => {
    // It has no way to say “without”: both words are asked for.
    const answers = await Promise.all(query.split(' -').map((words) => pagefind.search(words, { sort: { date: 'asc' } })));
    await Promise.all(answers.flatMap(({ results }) => results).map(({ data }) => data()));
  };
  const input = document.querySelector('#search input[type=search]');
  const ours = (query) => new Promise((shown) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      shown();
    });
    for (const place of ['#results', '[data-search-status]']) observer.observe(document.querySelector(place), { childList: true });
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const timed = async (act) => {
    const start = performance.now();
    await act();
    return performance.now() - start;
  };
  const times = [];
  for (let round = -3; round < ${rounds}; round++) {
    for (const query of ${JSON.stringify(queries)}) {
      await ours('${nothing}');
      await new Promise((rest) => setTimeout(rest)); // the address is still being written
      const measured = { query, raw: await timed(() => raw(query)), ours: await timed(() => ours(query)) };
      if (round >= 0) times.push(measured);
    }
  }
  return times;
})()`)) as { query: string; raw: number; ours: number }[];

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const row = (measured: typeof times) => {
  const [raw, ours] = [median(measured.map(({ raw }) => raw)), median(measured.map(({ ours }) => ours))];
  return { 'Pagefind, ms': raw.toFixed(1), 'ours, ms': ours.toFixed(1), ratio: (ours / raw).toFixed(2) };
};
console.table(
  Object.fromEntries([
    ...queries.map((query) => [query, row(times.filter((each) => each.query === query))] as const),
    ['phrases', row(times.filter(({ query }) => /^["“][^"”]*["”]$/.test(query)))] as const,
    ['all', row(times)] as const,
  ]),
);
await browser.close();
close();
rmSync(plain, { recursive: true });
