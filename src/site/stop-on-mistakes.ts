import type { AstroIntegration } from 'astro';
import { buildLog } from '../build/progress.ts';
import { checkEdition } from '../edition/check-edition.ts';
import { throwIfAny, toMistakes } from '../edition/mistake.ts';

/**
 * Stops a build that meets mistakes, and lists them all: those of the edition's files before it starts, those of its
 * texts when every text has been marked up.
 */
export function stopOnMistakes(content: string): AstroIntegration {
  return {
    name: 'edition-check',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        throwIfAny(checkEdition(content, buildLog));
        updateConfig({ vite: { plugins: [{ name: 'edition-check', buildEnd: throwMistakes }] } });
      },
    },
  };
}

/** Throws the mistakes in texts in place of the bundler’s own error, of which Astro prints one, with our stack. */
function throwMistakes(failed?: Error & { errors?: unknown[] }): void {
  throwIfAny((failed?.errors ?? []).flatMap(toMistakes));
}
