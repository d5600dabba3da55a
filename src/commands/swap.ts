import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Folders beside a built site: the one that is being made, and the old one for the moment of the change. */
export interface BuildFolders {
  site: string;
  fresh: string;
  old: string;
}

/** Names the folders; beside it, so that they are on the same disk and can change places by their names alone. */
export function foldersBeside(site: string): BuildFolders {
  const hidden = (name: string) => join(dirname(site), `.${basename(site)}-${name}`);
  return { site, fresh: hidden('new'), old: hidden('old') };
}

/** Puts right what a build left behind that was interrupted: a site taken away comes back, a half one goes. */
export function cleanUp({ site, fresh, old }: BuildFolders): void {
  if (existsSync(old) && !existsSync(site)) renameSync(old, site);
  for (const leftover of [fresh, old]) rmSync(leftover, { recursive: true, force: true });
}

/** Puts the new site in the place of the old. Wherever it is interrupted, one of the two is whole, and `cleanUp` finds it. */
export function swapIn({ site, fresh, old }: BuildFolders): void {
  if (existsSync(site)) renameSync(site, old);
  renameSync(fresh, site);
  rmSync(old, { recursive: true, force: true });
}
