import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readLastChanges, whyDatesAreUnknown } from '../../../src/site/last-changes.ts';

/** A folder outside any repository. */
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'changes-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

/** A repository with a file that two commits changed, and another that one did. */
function repository(): string {
  const root = folder();
  const git = (date: string, ...words: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
      env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
      stdio: 'ignore',
    });
  const commit = (date: string, ...files: string[]) => {
    for (const file of files) writeFileSync(join(root, 'content', file), date);
    git(date, 'add', '.');
    git(date, 'commit', '-m', 'Change');
  };
  mkdirSync(join(root, 'content/documents'), { recursive: true });
  git('', 'init');
  commit('2001-02-03T04:05:06Z', 'edition.yaml', 'documents/né.mdx');
  commit('2002-02-03T04:05:06Z', 'documents/né.mdx');
  return root;
}

test('each file has the date of the last commit that changed it', () => {
  const changes = readLastChanges(join(repository(), 'content'));
  expect(Object.fromEntries(changes)).toEqual({
    'edition.yaml': '2001-02-03T04:05:06+00:00',
    'documents/né.mdx': '2002-02-03T04:05:06+00:00',
  });
});

test('nothing is known of a history that was not fetched', () => {
  const shallow = join(folder(), 'clone');
  execFileSync('git', ['clone', '--depth', '1', `file://${repository()}`, shallow], { stdio: 'ignore' });
  expect(readLastChanges(join(shallow, 'content')).size).toBe(0);
  expect(whyDatesAreUnknown(join(shallow, 'content'))).toContain('git fetch --unshallow');
});

test('nothing is known outside git', () => {
  expect(readLastChanges(folder()).size).toBe(0);
  expect(whyDatesAreUnknown(folder())).toBeUndefined();
});

test('it is said where git will not read the repository of another owner', () => {
  const content = join(repository(), 'content');
  expect(whyDatesAreUnknown(content)).toBeUndefined();
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1'); // git’s own way of trying this
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(whyDatesAreUnknown(content)).toContain('the repository belongs to somebody else');
});
