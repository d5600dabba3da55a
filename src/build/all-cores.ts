import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';

/** So many tasks are done before another thread has started. */
const few = 20;

/**
 * Spreads a task that is done very often over the cores of the machine. The first few are done here.
 * @param worker the file whose default function does it on other threads
 * @param about what that file reads as `Tinypool.workerData`
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
    pool ??= new Tinypool({
      filename: worker,
      workerData: about,
      minThreads: 0,
      maxThreads: availableParallelism(),
      idleTimeout: 1000,
    });
    return pool.run(task) as Promise<Result>;
  };
}
