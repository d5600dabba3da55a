import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';

/** So many tasks are done before another thread has started. */
const few = 20;

/**
 * Other threads, as many as there are cores.
 * @param worker the file whose default function does what they are given
 * @param about what that file reads as `Tinypool.workerData`
 * @param ready how many are started before they are given something
 */
export const createPool = (worker: string, about?: unknown, ready = 0): Tinypool =>
  new Tinypool({
    filename: worker,
    workerData: about,
    minThreads: ready,
    maxThreads: availableParallelism(),
    idleTimeout: 1000,
  });

/**
 * Spreads a task that is done very often over the cores of the machine. The first few are done here.
 * @param worker the file whose default function does it on other threads, `about` what it reads as `workerData`
 * @param here does it on this thread
 */
export function onAllCores<Task, Result>(
  worker: string,
  about: unknown,
  here: (task: Task) => Promise<Result>,
): (task: Task) => Promise<Result> {
  let tasks = 0;
  let pool: Tinypool | undefined;
  return (task) => {
    if (++tasks <= few) return here(task);
    pool ??= createPool(worker, about);
    return pool.run(task) as Promise<Result>;
  };
}
