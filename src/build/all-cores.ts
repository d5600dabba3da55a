import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';

/** For so few tasks other threads cost more than they save: each takes a second of the processor to start. */
const few = 100;

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
 * Spreads a task that is done very often over the cores of the machine.
 * @param worker the file whose default function does it on other threads, `about` what it reads as `workerData`
 * @param here does it on this thread: all where there are few, and some while the other threads start
 * @param total how often it is done if nothing is there from an earlier build
 */
export function onAllCores<Task, Result>(
  worker: string,
  about: unknown,
  here: (task: Task) => Promise<Result>,
  total: number,
): (task: Task) => Promise<Result> {
  let tasks = 0;
  let pool: Tinypool | undefined;
  return (task) => {
    tasks++;
    const starting = tasks > 1 && tasks <= 1 + availableParallelism(); // after one edit there is but one
    if (total <= few || (tasks <= few / 2 && !starting)) return here(task);
    pool ??= createPool(worker, about);
    return pool.run(task) as Promise<Result>;
  };
}
