import { createInterface } from 'node:readline';

/** A question to an editor. */
export interface Question {
  words: string;
  /** What an empty answer means; without it, an answer is asked for again. */
  proposal?: string | undefined;
  /** Throws an Error, with one line on what is wanted, for an answer that cannot be used. */
  check?: (answer: string) => void;
}

/** Asks one question after another, of a person at a terminal or of a file of answers, a line each. */
export interface Asker {
  /** Asks until the answer can be used; `undefined` when nobody answers any more. */
  ask: (question: Question) => Promise<string | undefined>;
  close: () => void;
}

/** @param onInterrupt what is done on Ctrl+C, while a question stands */
export function createAsker(
  { input, output }: { input: NodeJS.ReadStream; output: NodeJS.WriteStream },
  onInterrupt: () => void,
): Asker {
  const terminal = createInterface({ input, output, terminal: Boolean(input.isTTY && output.isTTY) });
  terminal.on('SIGINT', onInterrupt);
  const lines = terminal[Symbol.asyncIterator]();
  let isClosed = false; // at the end of a file of answers, while some of them still wait
  terminal.once('close', () => void (isClosed = true));
  const ask: Asker['ask'] = async ({ words, proposal, check }) => {
    for (;;) {
      const prompt = `${words}${proposal === undefined ? '' : ` (Enter: ${proposal})`}: `;
      terminal.setPrompt(prompt);
      if (isClosed) output.write(prompt);
      else terminal.prompt();
      const { value, done } = (await lines.next()) as IteratorResult<string, undefined>;
      if (done) return undefined;
      if (!input.isTTY) output.write('\n');
      const answer = value.trim() || (proposal ?? '');
      const refusal = answer ? whyNot(answer, check) : 'An answer is needed.';
      if (refusal === undefined) return answer;
      output.write(`${refusal}\n`);
    }
  };
  return { ask, close: () => terminal.close() };
}

function whyNot(answer: string, check: Question['check']): string | undefined {
  try {
    check?.(answer);
    return undefined;
  } catch (error) {
    return `${(error as Error).message.replace(/\.?$/, '')}.`;
  }
}
