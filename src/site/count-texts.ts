import type { AstroIntegration } from 'astro';
import { buildLog, createProgress } from '../build/progress.ts';
import { listDocumentFiles } from '../edition/check-edition.ts';
import { listIntroductionFiles } from '../edition/introduction.ts';
import { listThreadFiles } from '../edition/threads.ts';

/** Says in a build how many texts are marked up, of how many. */
export function countTexts(content: string): AstroIntegration {
  return {
    name: 'count-texts',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const texts = [listDocumentFiles, listThreadFiles, listIntroductionFiles].flatMap((list) => list(content));
        let progress: ReturnType<typeof createProgress> | undefined;
        const handler = () => (progress ??= createProgress(buildLog, 'Marking up texts', texts.length)).step();
        const transform = { filter: { id: /\.mdx$/ }, handler };
        updateConfig({ vite: { plugins: [{ name: 'count-texts', enforce: 'post', transform }] } });
      },
    },
  };
}
