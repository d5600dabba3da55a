/** How long a command works before it says how far it is, in milliseconds. */
const patience = 1000;

/**
 * Shows in one line of a terminal how far a command is, once that takes longer than a second. Where the output is no
 * terminal it shows nothing.
 * @param now the time in milliseconds
 */
export function createProgress(
  output: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  total: number,
  now: () => number = () => performance.now(),
): { step: (what: string) => void; done: () => void } {
  const begun = now();
  let step = 0;
  let isShown = false;
  const clear = '\r\u001b[K';
  return {
    step: (what) => {
      step++;
      if (!output.isTTY || now() - begun < patience) return;
      isShown = true;
      output.write(`${clear}${step} of ${total}: ${what}`);
    },
    done: () => void (isShown && output.write(clear)),
  };
}
