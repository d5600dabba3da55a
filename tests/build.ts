import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { generateEdition } from './bench/generate.ts';

/** A built site, and the environment that it was built with. */
export interface Site {
  /** The edition's folder, as CONTENT_DIR gives it. */
  content: string;
  /** The folder that holds the pages. */
  folder: string;
  origin: string;
  base: string;
}

const site = (name: string, { content = 'content', origin = 'http://localhost:4321', base = '/' } = {}): Site => ({
  content,
  folder: resolve('.cache/site', name),
  origin,
  base,
});

/** The sites that the tests read. */
export const sites = {
  /** The edition as `npm run build` makes it. */
  root: site('root'),
  /** The same, to be served from a folder of another host. */
  reader: site('reader', { origin: 'https://example.org', base: '/reader/' }),
  /** Another edition, invented, with one thing of each kind. */
  fixture: site('fixture', { content: 'tests/fixtures/edition' }),
} satisfies Record<string, Site>;

/** A generated edition of more documents and names than a page holds, for the pages that only such an edition has. */
export const longSite = site('long', { content: '.cache/long-edition' });

/**
 * Builds one site as `npm run build` does.
 * @param cwd the checkout to build it in
 * @throws what the command printed, where it fails; `code` is its exit code
 */
export async function build({ content, folder, origin, base }: Site, cwd = process.cwd()): Promise<void> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    CONTENT_DIR: content,
    SITE_URL: origin,
    BASE_PATH: base,
  };
  await promisify(execFile)(process.execPath, ['src/commands/build.ts', folder], { env, cwd }).catch(
    (error: Error & { stdout: string; stderr: string }) => {
      error.message = `The build failed in ${content}:\n${error.stdout}${error.stderr}`;
      throw error;
    },
  );
}

/** One after the other: Astro keeps notes on the content in `.astro/`, and two builds would overwrite each other's. */
async function buildAll(): Promise<void> {
  generateEdition(longSite.content, 120, 50);
  for (const each of [...Object.values(sites), longSite]) await build(each);
}

/** Vitest calls this for each project that reads the sites, in one process; they are built for the first. */
export default async function setup(): Promise<void> {
  const shared = globalThis as { sitesBuilt?: Promise<void> };
  await (shared.sitesBuilt ??= buildAll());
}
