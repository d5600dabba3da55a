import { globSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetUnused, makeOnce } from '../../../src/build/make-once.ts';

let folder: string;
let times: number;
const make = (what: string) => async () => {
  times += 1;
  return Buffer.from(what);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'made-'));
  vi.stubEnv('CACHE', 'on');
  times = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

test('what is made of the same is made once', async () => {
  const from = ['picture', { title: 'A letter' }];
  expect(String(await makeOnce(from, make('one'), folder))).toBe('one');
  expect(String(await makeOnce(from, make('another'), folder))).toBe('one');
  expect(times).toBe(1);
});

test.each([
  ['other words', ['picture', { title: 'A letter.' }]],
  ['another kind of thing', ['typeface', { title: 'A letter' }]],
  ['words divided elsewhere', ['pictureA letter']],
])('with %s it is made anew', async (_, from) => {
  await makeOnce(['picture', { title: 'A letter' }], make('one'), folder);
  expect(String(await makeOnce(from, make('another'), folder))).toBe('another');
});

test('CACHE=off makes it anew, and keeps nothing', async () => {
  vi.stubEnv('CACHE', 'off');
  for (const _ of [1, 2]) await makeOnce('a', make('one'), folder);
  vi.stubEnv('CACHE', 'on');
  await makeOnce('a', make('one'), folder);
  expect(times).toBe(3);
});

test('what could not be made is not kept', async () => {
  await expect(makeOnce('a', () => Promise.reject(new Error('no room')), folder)).rejects.toThrow('no room');
  expect(String(await makeOnce('a', make('one'), folder))).toBe('one');
});

test('two that make the same at once both get it', async () => {
  const both = await Promise.all([makeOnce('a', make('one'), folder), makeOnce('a', make('one'), folder)]);
  expect(both.map(String)).toEqual(['one', 'one']);
});

test('what has not been used since a time is forgotten, and no more', async () => {
  await makeOnce('used', make('one'), folder);
  await makeOnce('unused', make('one'), folder);
  for (const file of globSync(`${folder}/*`)) utimesSync(file, new Date(0), new Date(0));
  const since = Date.now();
  await makeOnce('used', make('another'), folder);
  forgetUnused(since, folder);
  expect(String(await makeOnce('used', make('another'), folder))).toBe('one');
  expect(String(await makeOnce('unused', make('another'), folder))).toBe('another');
});
