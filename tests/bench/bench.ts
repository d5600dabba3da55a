import { globSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { costOf } from './cost.ts';
import { commonWord, generateEdition, rareWord } from './generate.ts';
import { bytesOfQuery } from './queries.ts';
import { buildWithStarlight, starlightSite } from './starlight.ts';

/**
 * Builds generated editions of growing size, each from nothing and again after a change to one document, and prints
 * what each costs; all in one run, so that the figures compare. Sizes may be given: `npm run bench -- 100 1000`. With
 * `--starlight` Starlight builds the text of each too.
 */
const sizes = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'))
  .map(Number);
if (sizes.length === 0) sizes.push(5, 100, 1000, 5000);

const builds = [];
const sites = [];
for (const documents of sizes) {
  const content = `.cache/bench/edition-${documents}`;
  const site = resolve(`.cache/bench/site-${documents}`);
  generateEdition(content, documents, { names: Math.min(500, 20 * documents) });
  for (const old of [site, `.cache/${content.replace(/\W+/g, '-')}`]) rmSync(old, { recursive: true, force: true });
  // As src/commands/build.ts begins it.
  const build = () =>
    costOf([resolve('node_modules/.bin/astro'), 'build', '--force', '--outDir', site], {
      env: { CONTENT_DIR: content, MIMALLOC_PURGE_DELAY: '0' },
    });
  const cold = build();
  changeNote(`${content}/documents/paper-3.mdx`);
  const changed = build();
  const starlight = process.argv.includes('--starlight') ? buildWithStarlight(content) : undefined;
  builds.push({
    documents,
    'build, s': cold.seconds.toFixed(1),
    'processor, s': cold.cpuSeconds.toFixed(1),
    'peak memory, MB': mega(cold.peakBytes),
    'one changed, s': changed.seconds.toFixed(1),
    ...(starlight && {
      'Starlight, s': starlight.seconds.toFixed(1),
      'build / Starlight': (cold.seconds / starlight.seconds).toFixed(2),
      'one changed / Starlight': (changed.seconds / starlight.seconds).toFixed(2),
      'Starlight’s memory, MB': mega(starlight.peakBytes),
    }),
  });
  const ours = await weighSearch(site);
  const theirs = starlight && (await weighSearch(starlightSite));
  sites.push({
    documents,
    'index, MB': ours.index,
    'common word, kB': ours.common,
    'rare word, kB': ours.rare,
    ...(theirs && {
      'Starlight’s index, MB': theirs.index,
      'Starlight’s common word, kB': theirs.common,
      'Starlight’s rare word, kB': theirs.rare,
    }),
    'names.json, kB': kilo(statSync(join(site, 'names.json')).size),
    'largest page, kB': kilo(
      Math.max(...globSync('**/*.html', { cwd: site }).map((page) => statSync(join(site, page)).size)),
    ),
  });
}
console.table(builds);
console.table(sites);

/** How large the index of a site is, and what the first search of a reader loads. */
async function weighSearch(site: string) {
  return {
    index: mega(bytesIn(join(site, 'pagefind'))),
    common: kilo(await bytesOfQuery(site, commonWord)),
    rare: kilo(await bytesOfQuery(site, rareWord)),
  };
}

/** Adds a word to a note of the editors. */
function changeNote(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\[\^a\]: /m, '$&Anew: '));
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
