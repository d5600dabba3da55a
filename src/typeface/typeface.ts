import type { AstroIntegration } from 'astro';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type subsetFont from 'subset-font';
import { createPool } from '../build/all-cores.ts';
import { makeOnce } from '../build/make-once.ts';
import { sumOfFiles } from '../build/sum-of-files.ts';
import { readEditionLanguage } from '../words/edition-language.ts';
import { wordsFolder } from '../words/languages.ts';
import { italicWords, type EditionFile } from './italic-words.ts';
import { rare, rareSigns } from './rare-signs.ts';
import { renameFont } from './rename-font.ts';
import type subset from './worker.ts';

const require = createRequire(import.meta.url);

/** Letters that the pages need, whatever the documents contain. */
const ascii = [...Array(95).keys()].map((code) => String.fromCharCode(code + 32)).join('');
const everywhere = ascii.replace(rare, '');
const aside = ascii.replace(/[^A-Za-z .,;?()[\]]/g, '');

/** Letters and signs of the interface beyond those, as French has them. */
const lettersOf = (words: string): string => (words.match(/[«»\u202f]|[^\P{L}A-Za-z]/gu) ?? []).join('');

/** What a font says of its licence, by the numbers of the `name` table. */
const licenceNames = [13, 14];

interface Face {
  file: string;
  weight: number | { min: number; max: number };
  features: string[];
  letters: (files: EditionFile[], words: string) => string;
}

/** The faces that the pages use, by output file, with the weights and features kept. */
const faces: Record<string, Face> = {
  roman: {
    file: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
    weight: { min: 400, max: 700 },
    // Kerning, ligatures, accents, and figures of three kinds: oldstyle in text, lining and tabular in tables.
    features: ['kern', 'liga', 'ccmp', 'mark', 'onum', 'lnum', 'tnum'],
    letters: (files: EditionFile[], words: string) =>
      everywhere + '\u00a0§¶·–—‘’“”…←↑↵' + lettersOf(words) + files.map(rareSigns).join(''),
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
  let made = Promise.resolve();
  return {
    name: 'typeface',
    hooks: {
      // Begun here, on other threads, and not waited for before a page may need it.
      'astro:config:setup': ({ config, updateConfig }) => {
        const folder = join(fileURLToPath(config.cacheDir), 'typeface');
        mkdirSync(folder, { recursive: true });
        const sum = sumOfFiles([texts], content);
        let files: EditionFile[] | undefined; // read only where one has changed
        const words = readWords(readEditionLanguage(content));
        const pool = createPool(join(import.meta.dirname, 'worker.ts'));
        const cut = (...task: Parameters<typeof subsetFont>) => pool.run(task) as ReturnType<typeof subset>;
        const makeFace = async ([name, { file, weight, features, letters }]: [string, Face]) => {
          // Italics are looked for in the parsed texts, which takes longer than to see that no file has changed.
          const list = () =>
            Promise.resolve(Buffer.from([...new Set(letters((files ??= readFiles(content)), words))].sort().join('')));
          const wanted = Buffer.from(await makeOnce(['letters', name, words, sum], list)).toString();
          const face = await makeOnce(['typeface', name, wanted], () =>
            cut(renameFont(readFileSync(require.resolve(file))), wanted, {
              targetFormat: 'woff2',
              variationAxes: { wght: weight, opsz: 14 },
              keepFeatures: features,
              preserveNameIds: licenceNames,
              dropTables: ['STAT'], // names of styles, for the menus of design programs
            }),
          );
          writeFileSync(join(folder, `${name}.woff2`), face);
        };
        made = Promise.all(Object.entries(faces).map(makeFace)).then(() => pool.destroy());
        made.catch(() => {}); // thrown where it is awaited
        updateConfig({ vite: { resolve: { alias: { $typeface: folder } } } });
      },
      'astro:build:start': () => made,
      'astro:server:setup': () => made,
    },
  };
}

const texts = '**/*.{mdx,yaml,txt}';

/** The edition's own words and texts. Letters that the typeface lacks are shown in a fallback. */
function readFiles(content: string): EditionFile[] {
  return globSync(texts, { cwd: content })
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
