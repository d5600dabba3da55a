import { expect, it } from 'vitest';
import { createProgress } from '../../../src/commands/terminal/progress.ts';

/** What is written while three steps are made, at some times in milliseconds after the beginning. */
function written(isTTY: boolean, ...times: [number, number, number]): string {
  let words = '';
  const clock = [0, ...times];
  const progress = createProgress({ isTTY, write: (more: unknown) => Boolean((words += String(more))) }, 3, () =>
    clock.shift()!,
  );
  for (const name of ['a', 'b', 'c']) progress.step(name);
  progress.done();
  return words;
}

it('tells a terminal, in one line, how far a command is that takes longer than a second', () => {
  expect(written(true, 10, 900, 1100)).toBe('\r\u001b[K3 of 3: c\r\u001b[K');
  expect(written(true, 10, 20, 30)).toBe('');
  expect(written(false, 10, 1100, 2100)).toBe('');
});
