import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { onAllCores } from '../../../src/build/all-cores.ts';

const folder = mkdtempSync(join(tmpdir(), 'cores-'));
const worker = join(folder, 'worker.mjs');
writeFileSync(
  worker,
  "import Tinypool from 'tinypool';\nexport default (task) => `${task} there, ${Tinypool.workerData}`;\n".replace(
    'tinypool',
    import.meta.resolve('tinypool'),
  ),
);
afterAll(() => rmSync(folder, { recursive: true }));

/** Where each of so many tasks is done. */
const spread = (tasks: number, total: number) => {
  const run = onAllCores<number, string>(worker, 'asked', async (task) => `${task} here`, total);
  return Promise.all(Array.from({ length: tasks }, (_, task) => run(task)));
};

it('does few tasks on the thread that asks', async () => {
  expect(await spread(30, 30)).toEqual(Array.from({ length: 30 }, (_, task) => `${task} here`));
});

it('does many on other threads too, and a single one at once', async () => {
  const done = await spread(200, 200);
  expect(done.map((words) => Number.parseInt(words))).toEqual([...done.keys()]);
  expect(done[0]).toBe('0 here');
  expect(done.slice(100)).toEqual(Array.from({ length: 100 }, (_, task) => `${100 + task} there, asked`));
});
