import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { build, sites } from '../build.ts';

/** What a build or an installation leaves in a checkout. */
const leftBehind = /^(node_modules|dist|\.cache|\.astro)\b/;

const filesOf = (folder: string) =>
  globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

test('the site is the same, byte for byte, when it is built in another folder', { timeout: 300_000 }, async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'another-folder-'));
  onTestFinished(() => rmSync(elsewhere, { recursive: true }));
  cpSync('.', elsewhere, { recursive: true, filter: (path) => !leftBehind.test(path) });
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'));
  const copy = { ...sites.fixture, folder: join(elsewhere, 'built') };
  await build(copy, elsewhere);
  expect(filesOf(copy.folder)).toEqual(filesOf(sites.fixture.folder));
  const differing = filesOf(copy.folder).filter(
    (path) => !readFileSync(join(copy.folder, path)).equals(readFileSync(join(sites.fixture.folder, path))),
  );
  expect(differing).toEqual([]);
});
