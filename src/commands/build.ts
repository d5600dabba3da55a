import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, relative, resolve } from 'node:path';
import { readSiteAddressOrExit, whyCitationsAreLocal } from '../site-address.ts';
import { forgetUnused } from '../build/make-once.ts';
import { contentFolder } from '../content-folder.ts';
import { whyDatesAreUnknown } from '../site/last-changes.ts';
import { describeToDos } from './to-dos.ts';
import { takeTurn } from './take-turn.ts';
import { editionLanguage } from '../words/edition-language.ts';
import { whyInEnglish } from '../words/languages.ts';
import { foldersBeside, cleanUp, swapIn } from './swap.ts';

/**
 * `npm run build`: builds the site in a folder beside `dist/` and swaps the two when all is done. A build that fails,
 * is interrupted or runs out of room leaves `dist/` as it was. Another folder may be given: `npm run build -- site`.
 */
readSiteAddressOrExit(process.env);
const site = process.argv[2] ?? 'dist';
const started = Date.now();
const folders = foldersBeside(resolve(site));
const diskFull = 'The disk is full. ';
for (const warning of [
  whyCitationsAreLocal(process.env),
  whyDatesAreUnknown(contentFolder),
  whyInEnglish(editionLanguage),
])
  if (warning) console.warn(warning);

try {
  await takeTurn('.cache/build', (other) =>
    console.log(`Another build runs in this folder (process ${other}). This one waits until it ends.`),
  );
  cleanUp(folders);
  mkdirSync(folders.fresh, { recursive: true });
  // Astro moves files from the checkout to where it builds, and files cannot be moved to another disk. It also takes
  // /home/reader-site for a folder in /home/reader.
  const isHere = !relative('.', folders.fresh).startsWith('..') && statSync(folders.fresh).dev === statSync('.').dev;
  const built = isHere ? folders.fresh : resolve('.cache/built-elsewhere');
  const code = await astroBuild(built);
  if (code === 0) {
    if (!isHere) {
      cpSync(built, folders.fresh, { recursive: true });
      rmSync(built, { recursive: true });
    }
    swapIn(folders);
    forgetUnused(started);
    const toDos = describeToDos(contentFolder);
    if (toDos) console.log(`${toDos.sum}: npm run check-content lists them.`);
  } else {
    console.error(`${isFull(dirname(built)) ? diskFull : ''}The build failed; ${site}/ is unchanged.`);
    for (const folder of [built, folders.fresh]) rmSync(folder, { recursive: true, force: true });
  }
  process.exitCode = code;
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  const full = isFull(dirname(folders.site)); // a copy to a full disk fails with whatever code
  if (full) rmSync(folders.fresh, { recursive: true, force: true });
  const mayNot = ['EACCES', 'EPERM', 'EROFS'].includes(code ?? '');
  console.error(
    mayNot
      ? `${site}/ cannot be written: no permission to write in ${resolve(site, '..')}. Change its permissions, or name another folder: npm run build -- <folder>`
      : full
        ? `${diskFull}${site}/ is unchanged.`
        : `${site}/ could not be put in place: ${message}.`,
  );
  process.exitCode = 1;
}

/** Runs `astro build` in a separate process, so that a crash cannot reach the swap. Resolves to its exit code. */
function astroBuild(folder: string): Promise<number> {
  const { DEV: _, PROD: __, ...env } = process.env; // Astro would take values from the environment for its own
  env['MIMALLOC_PURGE_DELAY'] ??= '0'; // makes the bundler free unused memory: a third of the total in a large edition
  if (env['CACHE'] !== 'off') env['NODE_COMPILE_CACHE'] ??= resolve('.cache/node'); // where Node keeps modules as it has compiled them
  // By force, or what an earlier build kept would stand as an earlier schema read it.
  const command = ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--outDir', folder];
  const build = spawn(process.execPath, command, {
    stdio: 'inherit',
    env,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => build.kill(signal));
  return new Promise((done, fail) => {
    build.once('error', fail);
    build.once('exit', (code, signal) => done(code ?? 128 + constants.signals[signal!]));
  });
}

/** Whether the disk that holds a folder is full. */
function isFull(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < 100_000;
}
