import { join } from 'node:path';
import { onAllCores } from '../build/all-cores.ts';
import { listDocumentFiles } from '../edition/check-edition.ts';
import { listThreadFiles } from '../edition/threads.ts';
import type { createProcessor } from './processor.ts';

type Processor = ReturnType<typeof createProcessor>;
type Renderer = Awaited<ReturnType<Processor['createMdxRenderer']>>;

/** The processor of an edition, which marks up its texts on all cores. */
export function inWorkers(processor: Processor, content: string, root: string): Processor {
  const createMdxRenderer: Processor['createMdxRenderer'] = async (...options) => {
    const renderer = await processor.createMdxRenderer(...options);
    const here = (text: Parameters<Renderer['process']>): ReturnType<Renderer['process']> | Promise<undefined> =>
      renderer.process(...text);
    const texts = [listDocumentFiles, listThreadFiles].flatMap((list) => list(content));
    const render = onAllCores(join(import.meta.dirname, 'worker.ts'), { content, root }, here, texts.length);
    // Where there are mistakes the worker gives nothing back, and they are found, and thrown, here.
    return { process: async (...text) => (await render(text)) ?? renderer.process(...text) };
  };
  return { ...processor, createMdxRenderer };
}
