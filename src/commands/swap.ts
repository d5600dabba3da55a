import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The folders of a build: the site, the new one being built, and the old one during the swap. */
export interface BuildFolders {
  site: string;
  fresh: string;
  old: string;
}

/** Names the folders. They lie beside the site, on the same disk, so that a rename swaps them. */
export function foldersBeside(site: string): BuildFolders {
  const hidden = (name: string) => join(dirname(site), `.${basename(site)}-${name}`);
  return { site, fresh: hidden('new'), old: hidden('old') };
}

/** Cleans up after an interrupted build: restores the old site if there is none, and removes what is left over. */
export function cleanUp({ site, fresh, old }: BuildFolders): void {
  if (existsSync(old) && !existsSync(site)) renameSync(old, site);
  for (const leftover of [fresh, old]) rmSync(leftover, { recursive: true, force: true });
}

/** Replaces the old site with the new one. If interrupted, one of them is complete, and `cleanUp` finds it. */
export function swapIn({ site, fresh, old }: BuildFolders): void {
  if (existsSync(site)) renameSync(site, old);
  renameSync(fresh, site);
  rmSync(old, { recursive: true, force: true });
}
