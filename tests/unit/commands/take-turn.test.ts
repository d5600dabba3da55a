import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** A program that takes its turn, and says when it waits and when it has it; it ends when its input does. */
const program = `import { takeTurn } from ${JSON.stringify(resolve('src/commands/take-turn.ts'))};
await takeTurn(process.argv[1], (other) => console.log('waits for ' + other));
console.log('has it');
process.stdin.resume();`;

function fileOfTurn(): string {
  const folder = mkdtempSync(join(tmpdir(), 'turn-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'build');
}

function start(file: string) {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program, file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (words: string) => (said += words));
  const says = (words: string) => expect.poll(() => said, { timeout: 20_000 }).toContain(words);
  return { child, says };
}

test('the second waits until the first has ended, or was killed', async () => {
  const file = fileOfTurn();
  const first = start(file);
  await first.says('has it');
  const second = start(file);
  await second.says(`waits for ${first.child.pid}`);
  first.child.kill('SIGKILL');
  await second.says('has it');
  const third = start(file);
  await third.says(`waits for ${second.child.pid}`);
  second.child.stdin.end();
  await third.says('has it');
});

test('the turn of a process that is gone is free, and is given back', () => {
  const file = fileOfTurn();
  writeFileSync(file, String(spawnSync(process.execPath, ['-e', '']).pid));
  const { stdout } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', program, file], {
    input: '',
    encoding: 'utf8',
  });
  expect(stdout).toBe('has it\n');
  expect(existsSync(file)).toBe(false);
});
