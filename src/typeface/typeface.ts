import type { AstroIntegration } from 'astro';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { makeOnce } from '../build/make-once.ts';
import { readEditionLanguage } from '../words/edition-language.ts';
import { wordsFolder } from '../words/languages.ts';
import { italicWords, type EditionFile } from './italic-words.ts';
import { renameFont } from './rename-font.ts';

const require = createRequire(import.meta.url);

/** Letters that the pages need, whatever the documents contain. */
const ascii = [...Array(95).keys()].map((code) => String.fromCharCode(code + 32)).join('');
const aside = ascii.replace(/[^A-Za-z .,;?()[\]]/g, '');

/** What a text has beyond those. */
const beyondAscii = (text: string): string => [...new Set(text.match(/[^ -~]/gu))].join('');

/** Letters and signs of the interface beyond those, as French has them. */
const lettersOf = (words: string): string => (words.match(/[«»\u202f]|[^\P{L}A-Za-z]/gu) ?? []).join('');

/** What a font says of its licence, by the numbers of the `name` table. */
const licenceNames = [13, 14];

/** The faces that the pages use, by output file, with the weights and features kept. */
const faces = {
  roman: {
    file: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
    weight: { min: 400, max: 700 },
    // Kerning, ligatures, accents, and figures of three kinds: oldstyle in text, lining and tabular in tables.
    features: ['kern', 'liga', 'ccmp', 'mark', 'onum', 'lnum', 'tnum'],
    letters: (files: EditionFile[], words: string) =>
      ascii + '\u00a0§¶·–—‘’“”…←↑↵' + lettersOf(words) + files.map(({ text }) => beyondAscii(text)).join(''),
  },
  // For titles in citations and editors' words, and for asides: one weight, and the letters set in it.
  italic: {
    file: 'source-serif/VAR/SourceSerif4Variable-Italic.ttf',
    weight: 400,
    features: ['kern'],
    letters: (files: EditionFile[], words: string) => aside + lettersOf(words) + files.map(italicWords).join(''),
  },
};

/**
 * Subsets the typeface of an edition: Source Serif 4 with only the letters that its files contain, so that a
 * document with a new letter needs no manual change. What comes of it has a name of its own, Reader Serif. The faces are imported as `$typeface/roman.woff2`.
 * @param content the edition's folder
 */
export function typeface(content: string): AstroIntegration {
  return {
    name: 'typeface',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const folder = join(fileURLToPath(config.cacheDir), 'typeface');
        mkdirSync(folder, { recursive: true });
        const files = readFiles(content);
        const words = readWords(readEditionLanguage(content));
        for (const [name, { file, weight, features, letters }] of Object.entries(faces)) {
          const wanted = [...new Set(letters(files, words))].sort().join('');
          const cut = await makeOnce(['typeface', name, wanted], () =>
            subsetFont(renameFont(readFileSync(require.resolve(file))), wanted, {
              targetFormat: 'woff2',
              variationAxes: { wght: weight, opsz: 14 },
              keepFeatures: features,
              preserveNameIds: licenceNames,
            }),
          );
          writeFileSync(join(folder, `${name}.woff2`), cut);
        }
        updateConfig({ vite: { resolve: { alias: { $typeface: folder } } } });
      },
    },
  };
}

/** The edition's own words and texts. Letters that the typeface lacks are shown in a fallback. */
function readFiles(content: string): EditionFile[] {
  return globSync('**/*.{mdx,yaml,txt}', { cwd: content })
    .sort()
    .map((path) => ({ path, text: readFileSync(join(content, path), 'utf8') }));
}

/** All that the interface may say in an edition. */
function readWords(language: string): string {
  const folder = join('src/words', wordsFolder(language));
  return globSync('*.ts', { cwd: folder })
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('');
}
