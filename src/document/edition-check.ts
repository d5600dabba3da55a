import type { AstroIntegration } from 'astro';
import { checkEdition } from './check';

/** Stops a build, before it begins, with every mistake in the edition's files. */
export function editionCheck(content: string): AstroIntegration {
  return {
    name: 'edition-check',
    hooks: {
      'astro:config:setup': () => {
        const mistakes = checkEdition(content);
        if (mistakes.length === 0) return;
        const error = new Error(mistakes.map(({ message }) => message).join('\n'));
        error.name = mistakes.length === 1 ? 'A mistake in the edition' : `${mistakes.length} mistakes in the edition`;
        error.stack = '';
        throw error;
      },
    },
  };
}
