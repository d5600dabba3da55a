import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { Site } from '../build.ts';

/** All that a site is built from. */
const inputs = ['src/**/*', 'public/**/*', 'astro.config.mjs', 'package-lock.json'];

function sumOf({ content, origin, base }: Site): string {
  const hash = createHash('sha256').update(`${origin}${base}`);
  for (const file of globSync([...inputs, `${content}/**/*`]).sort())
    if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

const stamp = ({ folder }: Site): string => `${folder}.built-from`;

/** Notes what a site was built from. */
export const markBuilt = (site: Site): void => writeFileSync(stamp(site), sumOf(site));

/** Whether a site is there, built from what there is now. */
export const isFresh = (site: Site): boolean =>
  existsSync(site.folder) && existsSync(stamp(site)) && readFileSync(stamp(site), 'utf8') === sumOf(site);
