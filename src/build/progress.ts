/** How long a task takes before it says how far it is, and how long from one line to the next, in milliseconds. */
const patience = 2000;
const pause = 5000;

/** A terminal or a file, such as the log of a host. */
export type Output = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/** What a build writes to, and Astro with it: no line there can be written over. */
export const buildLog: Output = { isTTY: false, write: (words: string | Uint8Array) => process.stderr.write(words) };

/** Where nobody reads it. */
export const nowhere: Output = { isTTY: false, write: () => true };

/**
 * Says what a task does and how far it is, once it takes longer than two seconds: to a terminal in one line that is
 * written over, elsewhere in a line every five seconds.
 * @param task what is done, such as “Reading the documents”
 * @param total how many steps it has
 * @param now the time in milliseconds
 */
export function createProgress(
  output: Output,
  task: string,
  total: number,
  now: () => number = () => performance.now(),
): { step: (what?: string) => void; done: () => void } {
  const begun = now();
  let steps = 0;
  let last: number | undefined;
  const clear = '\r\u001b[K';
  return {
    step: (what) => {
      steps++;
      const time = now();
      if (time < begun + patience || (!output.isTTY && last !== undefined && time < last + pause)) return;
      last = time;
      const words = `${task}: ${steps.toLocaleString('en')} of ${total.toLocaleString('en')}${what ? `, ${what}` : ''}`;
      output.write(output.isTTY ? clear + words : `${words}\n`);
    },
    done: () => void (output.isTTY && last !== undefined && output.write(clear)),
  };
}
