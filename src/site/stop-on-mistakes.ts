import type { AstroIntegration } from 'astro';
import { buildLog } from '../build/progress.ts';
import { checkEdition } from '../edition/check-edition.ts';
import { Mistakes } from '../edition/mistake.ts';

/** Stops a build before it starts, and lists every mistake in the edition's files. */
export function stopOnMistakes(content: string): AstroIntegration {
  return {
    name: 'edition-check',
    hooks: {
      'astro:config:setup': () => {
        const mistakes = checkEdition(content, buildLog);
        if (mistakes.length > 0) throw new Mistakes(mistakes);
      },
    },
  };
}
