import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync } from 'node:fs';
import { constants } from 'node:os';
import { resolve } from 'node:path';
import { readSiteAddressOrExit } from '../site/site-address.ts';
import { contentFolder } from '../content-folder.ts';
import { whyDatesAreUnknown } from '../site/last-changes.ts';
import { takeTurn } from './take-turn.ts';
import { foldersBeside, cleanUp, swapIn } from './swap.ts';

/**
 * `npm run build`: builds the site in a folder beside `dist/` and swaps the two when all is done. A build that fails,
 * is interrupted or runs out of room leaves `dist/` as it was. Another folder may be given: `npm run build -- site`.
 */
readSiteAddressOrExit(process.env);
const site = process.argv[2] ?? 'dist';
const folders = foldersBeside(resolve(site));
const unknown = whyDatesAreUnknown(contentFolder);
if (unknown) console.warn(unknown);

try {
  await takeTurn('.cache/build', (other) =>
    console.log(`Another build runs in this folder (process ${other}). This one waits until it ends.`),
  );
  cleanUp(folders);
  mkdirSync(folders.fresh, { recursive: true });
  const code = await astroBuild(folders.fresh);
  if (code === 0) swapIn(folders);
  else {
    console.error(`${isFull(folders.fresh) ? 'The disk is full. ' : ''}The build failed; ${site}/ is unchanged.`);
    rmSync(folders.fresh, { recursive: true, force: true });
  }
  process.exitCode = code;
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  const mayNot = ['EACCES', 'EPERM', 'EROFS'].includes(code ?? '');
  console.error(
    mayNot
      ? `${site}/ cannot be written: no permission to write in ${resolve(site, '..')}. Change its permissions, or name another folder: npm run build -- <folder>`
      : `${site}/ could not be put in place: ${message}.`,
  );
  process.exitCode = 1;
}

/** Runs `astro build` in a separate process, so that a crash cannot reach the swap. Resolves to its exit code. */
function astroBuild(folder: string): Promise<number> {
  const { DEV: _, PROD: __, ...env } = process.env; // Astro would take values from the environment for its own
  env['MIMALLOC_PURGE_DELAY'] ??= '0'; // makes the bundler free unused memory: a third of the total in a large edition
  const build = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder], {
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
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < 100_000;
}
