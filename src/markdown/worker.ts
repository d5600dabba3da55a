import Tinypool from 'tinypool';
import { Mistake, Mistakes } from '../edition/mistake.ts';
import { createProcessor } from './processor.ts';

const { content, root } = Tinypool.workerData as { content: string; root: string };
const renderer = await createProcessor(content, root).createMdxRenderer(
  { syntaxHighlight: false },
  { optimize: false },
);

/** Marks up a text; gives nothing back where it has mistakes, since errors lose their class between threads. */
export default async function render(text: Parameters<typeof renderer.process>) {
  try {
    return await renderer.process(...text);
  } catch (error) {
    if (error instanceof Mistake || error instanceof Mistakes) return undefined;
    throw error;
  }
}
