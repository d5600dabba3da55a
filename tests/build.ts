import { execFile } from 'node:child_process';
import { cpSync, globSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { contentFolder } from '../src/content-folder.ts';
import { generateEdition } from './bench/generate.ts';
import { isFresh, markBuilt } from './built/fresh.ts';

/** A built site, and the environment that it was built with. */
export interface Site {
  /** The edition's folder, as CONTENT_DIR gives it. */
  content: string;
  /** The folder that holds the pages. */
  folder: string;
  origin: string;
  base: string;
  /** True if what an earlier build made may be used; else all is made anew. */
  cached?: boolean;
}

/** Of the edition that `CONTENT_DIR` names, which is held to what an edition promises, or of another. */
const site = (name: string, { content = contentFolder, origin = 'http://localhost:4321', base = '/' } = {}): Site => ({
  content,
  folder: resolve('.cache/site', name),
  origin,
  base,
});

/** The sites that the tests read. */
export const sites = {
  /** The edition as `npm run build` makes it. */
  root: site('root'),
  /** Another edition, invented, with one thing of each kind. */
  fixture: site('fixture', { content: 'tests/fixtures/edition' }),
  /** The same, to be served from a folder of another host. */
  reader: {
    ...site('reader', { content: 'tests/fixtures/edition', origin: 'https://example.org', base: '/reader/' }),
    cached: true,
  },
} satisfies Record<string, Site>;

/** The invented edition once more, built in another folder, with what the build of `sites.reader` made. */
export const fixtureElsewhere = { ...site('fixture-elsewhere', { content: sites.fixture.content }), cached: true };

/** An invented edition of a few documents that has nothing but its texts, with what they share said once. */
export const plainSite = site('plain', { content: 'tests/fixtures/plain' });

/** A generated edition of 85 numbered documents in four parts, by four authors, with more names than a page holds. */
export const longSite = site('long', { content: '.cache/long-edition' });

/** A small invented edition in French, and a letter in English, for the interface in another language. */
export const frenchSite = site('french', { content: 'tests/fixtures/french' });

/**
 * Builds one site as `npm run build` does.
 * @param cwd the checkout to build it in
 * @throws what the command printed, where it fails; `code` is its exit code
 */
export async function build({ content, folder, origin, base, cached }: Site, cwd = process.cwd()): Promise<void> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    CONTENT_DIR: content,
    SITE_URL: origin,
    BASE_PATH: base,
    CACHE: cached ? 'on' : 'off',
  };
  await promisify(execFile)(process.execPath, ['src/commands/build.ts', folder], { env, cwd }).catch(
    (error: Error & { stdout: string; stderr: string }) => {
      error.message = `The build failed in ${content}:\n${error.stdout}${error.stderr}`;
      throw error;
    },
  );
}

/** What a build or an installation leaves in a checkout. */
const leftBehind = /^(node_modules|dist|\.cache|\.astro)\b/;

/** Copies the checkout, in which another build can run: Astro keeps notes in `.astro/`, and two would overwrite each other’s. */
export function copyCheckout(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  // Entry by entry: a folder is not copied whole into one of its own.
  for (const entry of readdirSync('.').filter((entry) => !leftBehind.test(entry)))
    cpSync(entry, join(folder, entry), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

/** The sites that each project reads. */
const readBy: Record<string, Site[]> = {
  edition: Object.values(sites),
  site: [...Object.values(sites), fixtureElsewhere, plainSite, longSite, frenchSite],
  hosts: [sites.fixture, sites.reader],
  browser: [...Object.values(sites), longSite],
  engine: [sites.fixture],
};

/** Projects that are run by themselves, after all other tests, with what these have built. */
const runAfterwards = ['hosts', 'engine'];

/** What one project has had built, the next does not build again. */
const shared = globalThis as { building?: Promise<Set<string>> };

/** Vitest calls this for each project that reads sites, in one process. */
export default async function setup(project: TestProject): Promise<void> {
  const name = project.name.split('-')[0]!; // there is a project for each engine
  const copy = resolve('.cache/checkout');
  const buildMissing = async (built: Set<string>) => {
    const isBuilt = (site: Site) => built.has(site.folder) || (runAfterwards.includes(name) && isFresh(site));
    const missing = readBy[name]!.filter((site) => !isBuilt(site));
    const buildEach = async (sites: Site[], cwd?: string) => {
      for (const site of sites.filter((site) => missing.includes(site))) {
        await build(site, cwd);
        markBuilt(site);
      }
    };
    if (missing.length > 0) {
      for (const made of globSync('.cache/*/made')) rmSync(made, { recursive: true });
      copyCheckout(copy);
      generateEdition(join(copy, longSite.content), 85, { names: 50, partLength: 25 });
    }
    // Two at once, one in the checkout and one in a copy.
    await Promise.all([
      buildEach([frenchSite, sites.root, sites.reader, plainSite, fixtureElsewhere]),
      buildEach([sites.fixture, longSite], copy),
    ]);
    return new Set([...built, ...missing.map(({ folder }) => folder)]);
  };
  await (shared.building = (shared.building ?? Promise.resolve(new Set<string>())).then(buildMissing));
}
