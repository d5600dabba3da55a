import { expect, it } from 'vitest';
import { createProgress } from '../../../src/build/progress.ts';

/** What is written while steps are made, at some times in milliseconds after the beginning. */
function written(isTTY: boolean, ...times: number[]): string {
  let words = '';
  const clock = [0, ...times];
  const output = { isTTY, write: (more: unknown) => Boolean((words += String(more))) };
  const progress = createProgress(output, 'Reading', 1200, () => clock.shift()!);
  for (const time of times) progress.step(`${time} ms`);
  progress.done();
  return words;
}

it('says nothing of what takes less than two seconds', () => {
  expect(written(true, 10, 20, 1999)).toBe('');
  expect(written(false, 10, 20, 1999)).toBe('');
});

it('tells a terminal in one line how far a task is', () => {
  expect(written(true, 10, 2100, 2200)).toBe(
    '\r\u001b[KReading: 2 of 1,200, 2100 ms\r\u001b[KReading: 3 of 1,200, 2200 ms\r\u001b[K',
  );
});

it('writes elsewhere a line every five seconds', () => {
  expect(written(false, 10, 2100, 2200, 7000, 7100)).toBe(
    'Reading: 2 of 1,200, 2100 ms\nReading: 5 of 1,200, 7100 ms\n',
  );
});
