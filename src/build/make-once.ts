import { createHash, randomUUID } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../content-folder.ts';
import { sumOfFiles } from './sum-of-files.ts';

const kept = join(cacheFolder, 'made');

/**
 * Gets what is slow to make, from an earlier build if it was made of the same. It is kept by a sum of all that it is
 * made of, so what is kept can never be out of date; `CACHE=off` makes it anew. To clear the cache, delete `.cache/`.
 * @param from everything that it depends on but the code: with other code, packages or Node it is made anew
 */
export async function makeOnce(from: unknown, make: () => Promise<Uint8Array>, folder = kept): Promise<Uint8Array> {
  if (process.env['CACHE'] === 'off') return make();
  const file = join(
    folder,
    createHash('sha256')
      .update((code ??= sumOfCode()))
      .update(JSON.stringify(from))
      .digest('hex'),
  );
  try {
    const made = readFileSync(file);
    utimesSync(file, new Date(), new Date()); // used
    return made;
  } catch {
    const made = await make();
    mkdirSync(folder, { recursive: true });
    const unfinished = `${file}.${randomUUID()}`;
    writeFileSync(unfinished, made);
    renameSync(unfinished, file); // whole, or not there at all
    return made;
  }
}

/**
 * Forgets what nobody has used since a time, in milliseconds: a build keeps what it is made of, and nothing older.
 */
export function forgetUnused(since: number, folder = kept): void {
  for (const file of globSync(`${folder}/*`)) if (statSync(file).mtimeMs < since) rmSync(file);
}

let code: string | undefined;

/** The Node that runs the code, and a sum of it and of the packages that it uses. */
const sumOfCode = (): string => process.version + sumOfFiles(['package-lock.json', 'src/**/*.{ts,js,astro,css}']);
