import { resolve } from 'node:path';
import { readEditionLanguage } from './edition-language.ts';
import { wordsFolder } from './languages.ts';

/**
 * Puts the words of one language in place of `words.ts` for the bundler, so that neither pages nor scripts carry two.
 * @param content the edition's folder
 */
export const wordsAlias = (content: string) => ({
  find: /^(\.{1,2}\/)+words\/words\.ts$/,
  replacement: resolve('src/words', wordsFolder(readEditionLanguage(content)), 'index.ts'),
});
