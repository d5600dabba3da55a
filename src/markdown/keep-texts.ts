import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeOnce } from '../build/make-once.ts';
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
        const from = ['text', root, (sum ??= sumOf(content)), ...text];
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

function sumOf(content: string): string {
  const sum = createHash('sha256');
  for (const file of globSync(shared, { cwd: content }).sort())
    sum.update(file).update(readFileSync(join(content, file)));
  return sum.digest('hex');
}
