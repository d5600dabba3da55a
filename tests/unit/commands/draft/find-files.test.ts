import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { findFiles } from '../../../../src/commands/draft/find-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'in'));
for (const name of ['in/a.txt', 'in/b b.txt', 'in/c.md', '[d].txt']) writeFileSync(join(folder, name), '');

test.each<[string[], string[]]>([
  [['in/a.txt'], ['in/a.txt']],
  [['in/a.txt', './in/a.txt'], ['in/a.txt']],
  [['in/*.txt'], ['in/a.txt', 'in/b b.txt']],
  [['"in/*.txt"'], ['in/a.txt', 'in/b b.txt']],
  [['in'], ['in/a.txt', 'in/b b.txt']],
  [["'in/b b.txt'"], ['in/b b.txt']],
  [['in/b\\ b.txt'], ['in/b b.txt']],
  [['[d].txt'], ['[d].txt']],
  [[pathToFileURL(join(folder, 'in/b b.txt')).href], ['in/b b.txt']],
  [[join(folder, 'in/a.txt')], ['in/a.txt']],
  [[`~/${relative(homedir(), join(folder, 'in/a.txt'))}`], ['in/a.txt']],
])('%j is %j', (names, files) => {
  expect(findFiles(names, folder).map((path) => relative(folder, path))).toEqual(files);
});

test('what matches nothing is told as it was written', () => {
  expect(findFiles(['none.txt', 'none/*.txt'], folder)).toEqual(['none.txt', 'none/*.txt']);
});
