import { globSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { costOf } from './cost.ts';
import { commonWord, generateEdition, rareWord } from './generate.ts';
import { bytesOfQuery } from './queries.ts';
import { buildWithStarlight } from './starlight.ts';

/**
 * Builds generated editions of growing size, each from nothing, and prints what each costs; all in one run, so that
 * the figures compare. Sizes may be given: `npm run bench -- 100 1000`. With `--starlight` the text of the largest is
 * built by Starlight too.
 */
const sizes = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'))
  .map(Number);
if (sizes.length === 0) sizes.push(100, 1000, 5000);

const rows = [];
for (const documents of sizes) {
  const content = `.cache/bench/edition-${documents}`;
  const site = resolve(`.cache/bench/site-${documents}`);
  generateEdition(content, documents);
  for (const old of [site, `.cache/${content.replace(/\W+/g, '-')}`]) rmSync(old, { recursive: true, force: true });
  // As src/commands/build.ts begins it.
  const cost = costOf([resolve('node_modules/.bin/astro'), 'build', '--outDir', site], {
    env: { CONTENT_DIR: content, MIMALLOC_PURGE_DELAY: '0', CACHE: 'off' },
  });
  rows.push({
    documents,
    ...rowOf(cost, documents),
    'index, MB': mega(bytesIn(join(site, 'pagefind'))),
    'common word, kB': kilo(await bytesOfQuery(site, commonWord)),
    'rare word, kB': kilo(await bytesOfQuery(site, rareWord)),
    'names.json, kB': kilo(statSync(join(site, 'names.json')).size),
    'largest page, kB': kilo(
      Math.max(...globSync('**/*.html', { cwd: site }).map((page) => statSync(join(site, page)).size)),
    ),
  });
}
console.table(rows);
const [first, last] = [rows[0]!, rows.at(-1)!].map((row) => Number(row['a document, ms']));
console.log(
  `A document among ${sizes.at(-1)} takes ${(last! / first!).toFixed(2)} times as long as one among ${sizes[0]}.`,
);

if (process.argv.includes('--starlight')) {
  const documents = Math.max(...sizes);
  console.log('The same text as MDX, built by Starlight:');
  console.table([{ documents, ...rowOf(buildWithStarlight(`.cache/bench/edition-${documents}`), documents) }]);
}

function rowOf({ seconds, cpuSeconds, peakBytes }: ReturnType<typeof costOf>, documents: number) {
  return {
    'build, s': seconds.toFixed(1),
    'a document, ms': ((1000 * seconds) / documents).toFixed(1),
    'processor, s': cpuSeconds.toFixed(1),
    'peak memory, MB': mega(peakBytes),
  };
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce(
    (sum, file) => sum + (file.isFile() ? statSync(join(file.parentPath, file.name)).size : 0),
    0,
  );
}

function kilo(bytes: number): number {
  return Math.round(bytes / 1000);
}

function mega(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
