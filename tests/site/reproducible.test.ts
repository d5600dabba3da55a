import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureElsewhere, sites } from '../build.ts';
import { pagesOf } from '../built/pages.ts';

const filesOf = (folder: string) =>
  globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

test('the site is the same, byte for byte, when it is built in another folder', () => {
  const [here, elsewhere] = [sites.fixture.folder, fixtureElsewhere.folder];
  expect(filesOf(elsewhere)).toEqual(filesOf(here));
  const differing = filesOf(elsewhere).filter(
    (path) => !readFileSync(join(elsewhere, path)).equals(readFileSync(join(here, path))),
  );
  expect(differing).toEqual([]);
});

test('the site has the same pages wherever it is served from', () => {
  expect(pagesOf(sites.reader).map(({ path }) => path)).toEqual(pagesOf(sites.fixture).map(({ path }) => path));
});
