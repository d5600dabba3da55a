import type { AstroIntegration } from 'astro';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** The faces that the pages use, by the name of the file that is made. */
const faces = {
  roman: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
  italic: 'source-serif/VAR/SourceSerif4Variable-Italic.ttf',
};

/** Letters that the pages themselves need, whatever the documents hold. */
const interfaceLetters = [...Array(95).keys()].map((code) => String.fromCharCode(code + 32)).join('') + '\u00a0§¶·×–—‘’“”…↑↓↵−';

/** Kerning, ligatures, accents, and figures of three kinds: oldstyle in text, lining and tabular in tables. */
const keepFeatures = ['kern', 'liga', 'ccmp', 'mark', 'onum', 'lnum', 'tnum'];

/**
 * Makes the typeface of an edition: Source Serif 4, cut down to the letters that its files really contain, so that a
 * document with a new letter needs no hand work. The faces are imported as `$typeface/roman.woff2`.
 * @param content the edition's folder
 */
export function typeface(content: string): AstroIntegration {
  return {
    name: 'typeface',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const folder = join(fileURLToPath(config.cacheDir), 'typeface');
        mkdirSync(folder, { recursive: true });
        const letters = lettersOf(content);
        for (const [name, file] of Object.entries(faces)) {
          const font = readFileSync(require.resolve(file));
          const variationAxes = { wght: { min: 400, max: 700 }, opsz: 14 };
          writeFileSync(join(folder, `${name}.woff2`), await subsetFont(font, letters, { targetFormat: 'woff2', variationAxes, keepFeatures }));
        }
        updateConfig({ vite: { resolve: { alias: { '$typeface': folder } } } });
      },
    },
  };
}

/** Every letter in the edition's own words and texts. Letters that the typeface lacks are shown in a fallback. */
function lettersOf(content: string): string {
  const files = globSync('**/*.{mdx,yaml,txt}', { cwd: content }).sort();
  return [...new Set(interfaceLetters + files.map((file) => readFileSync(join(content, file), 'utf8')).join(''))].sort().join('');
}
