import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The downloads: the files of documents, the sources, the whole edition, and the index as data. */
const taken = ['documents/*.*', 'sources/**/*.*', 'edition.{epub,zip}', 'names.{csv,tei.xml}'];

/**
 * The content of `checksums.txt`: the SHA-256 of sources and downloads, as `sha256sum --check` reads it.
 * @param site the folder that holds the pages
 */
export function listChecksums(site: string): string {
  const sha256 = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(site, path)))
      .digest('hex');
  const paths = globSync(taken, { cwd: site })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return paths.map((path) => `${sha256(path)}  ${path}\n`).join('');
}

/** Writes the checksums once all files are built. */
export function checksumsFile(): AstroIntegration {
  return {
    name: 'checksums',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        writeFileSync(join(site, 'checksums.txt'), listChecksums(site));
      },
    },
  };
}
