import { cpSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { build, frenchSite, type Site } from '../build.ts';

const content = '.cache/changed-edition';

const change = (file: string, from: string, to: string) => {
  const before = readFileSync(join(content, file), 'utf8');
  expect(before).toContain(from);
  writeFileSync(join(content, file), before.replace(from, to));
};

const bytesOf = (folder: string) =>
  new Map(
    globSync('**/*', { cwd: folder })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path)).toString('base64')]),
  );

test('an edition that has changed is built as from nothing, whatever an earlier build kept', async () => {
  rmSync(content, { recursive: true, force: true });
  cpSync(frenchSite.content, content, { recursive: true });
  const site: Site = { ...frenchSite, content, folder: resolve('.cache/site/changed'), cached: true };
  const fresh: Site = { ...site, folder: resolve('.cache/site/changed-fresh'), cached: false };
  await build(site);
  change('documents/captains-letter.mdx', 'kind: letter', 'kind: report');
  change('names/persons.yaml', 'gloss: Gardienne du phare.', 'gloss: Gardienne du feu.');
  change('names/persons.yaml', 'heading: Hélène', 'heading: Hélène Morvan');
  await build(site);
  await build(fresh);
  const [kept, made] = [bytesOf(site.folder), bytesOf(fresh.folder)];
  expect([...kept.keys()]).toEqual([...made.keys()]);
  expect([...made.keys()].filter((path) => kept.get(path) !== made.get(path))).toEqual([]);
});
