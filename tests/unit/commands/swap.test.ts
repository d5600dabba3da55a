import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { foldersBeside, cleanUp, swapIn, type BuildFolders } from '../../../src/commands/swap.ts';

/** A folder in which sites stand, each a page that says which it is. */
function sites(present: Partial<Record<keyof BuildFolders, string>>): BuildFolders {
  const folder = mkdtempSync(join(tmpdir(), 'swap-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const folders = foldersBeside(join(folder, 'dist'));
  for (const [which, words] of Object.entries(present)) {
    mkdirSync(folders[which as keyof BuildFolders]);
    writeFileSync(join(folders[which as keyof BuildFolders], 'index.html'), words);
  }
  return folders;
}

const state = (folders: BuildFolders) =>
  Object.fromEntries(
    Object.entries(folders).flatMap(([which, folder]) =>
      existsSync(folder as string) ? [[which, readFileSync(join(folder as string, 'index.html'), 'utf8')]] : [],
    ),
  );

describe('a new site', () => {
  it.each([
    ['takes the place of the old', { site: 'old', fresh: 'new' }],
    ['stands where there was none', { fresh: 'new' }],
  ])('%s', (_, present) => {
    const folders = sites(present);
    swapIn(folders);
    expect(state(folders)).toEqual({ site: 'new' });
  });

  it('leaves the old where it was, when it is not there itself', () => {
    const folders = sites({ site: 'old' });
    expect(() => swapIn(folders)).toThrow();
    cleanUp(folders);
    expect(state(folders)).toEqual({ site: 'old' });
  });
});

describe('after an interruption', () => {
  it.each([
    ['while the new site was made', { site: 'old', fresh: 'half' }, { site: 'old' }],
    ['between the two renames', { fresh: 'new', old: 'old' }, { site: 'old' }],
    ['while the old one was deleted', { site: 'new', old: 'half' }, { site: 'new' }],
    ['in a first build', { fresh: 'half' }, {}],
  ])('%s a whole site is found', (_, present, expected) => {
    const folders = sites(present);
    cleanUp(folders);
    expect(state(folders)).toEqual(expected);
  });
});
