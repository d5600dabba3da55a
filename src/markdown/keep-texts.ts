import { makeOnce } from '../build/make-once.ts';
import { sumOfFiles } from '../build/sum-of-files.ts';
import type { createProcessor } from './processor.ts';

type Processor = ReturnType<typeof createProcessor>;

/** What goes into every text: its own file and, by its sum, its source go into it alone. No text reads another. */
const shared = ['edition.yaml', 'names/*', 'threads/*', 'frozen/anchors.json'];

/** The processor of an edition, which takes a text from an earlier build if nothing that it is made of has changed. */
export function keepTexts(processor: Processor, content: string, root: string, folder?: string): Processor {
  let sum: string | undefined;
  const createMdxRenderer: Processor['createMdxRenderer'] = async (...options) => {
    const renderer = await processor.createMdxRenderer(...options);
    return {
      process: async (...text) => {
        const from = ['text', root, (sum ??= sumOfFiles(shared, content)), ...text];
        const make = async () => Buffer.from(JSON.stringify(await renderer.process(...text)));
        const made = await makeOnce(from, make, folder);
        return JSON.parse(Buffer.from(made).toString()) as Awaited<ReturnType<typeof renderer.process>>;
      },
    };
  };
  const reset = () => {
    processor.reset();
    sum = undefined;
  };
  return { ...processor, createMdxRenderer, reset };
}
