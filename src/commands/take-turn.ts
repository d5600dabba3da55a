import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Waits until no other process holds a turn, and takes it until this one ends: two builds in one checkout would write
 * over each other’s notes in `.astro/`. A process that was killed holds nothing.
 * @param file what says who has the turn
 * @param onWait called once, with the other process, if there is one
 */
export async function takeTurn(file: string, onWait: (other: number) => void): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  let other = tryToTake(file);
  if (other !== undefined) onWait(other);
  while (other !== undefined) {
    await setTimeout(200);
    other = tryToTake(file);
  }
  process.once('exit', () => rmSync(file, { force: true }));
}

/** Takes the turn; if another process has it, says which. */
function tryToTake(file: string): number | undefined {
  const mine = `${file}-${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, file); // whole at once, or not at all
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(mine);
  }
  const other = holderOf(file);
  if (other !== undefined && isRunning(other)) return other;
  rmSync(file, { force: true });
  return tryToTake(file);
}

function holderOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined; // it has ended in this moment
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it runs, and is another’s
  }
}
