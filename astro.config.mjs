import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import { cacheFolder, contentFolder } from './src/content-folder.ts';
import { stopOnMistakes } from './src/site/stop-on-mistakes.ts';
import { checksumsFile } from './src/downloads/checksums.ts';
import { bundleTexts } from './src/site/bundle-texts.ts';
import { countTexts } from './src/site/count-texts.ts';
import { followEdits } from './src/site/follow-edits.ts';
import { headersFile } from './src/site/headers-file.ts';
import { nativeAstro } from './src/site/native-astro.ts';
import { noOptimizer } from './src/site/no-optimizer.ts';
import { offline } from './src/site/offline.ts';
import { plainImports } from './src/site/plain-imports.ts';
import { readSiteAddressOrExit } from './src/site-address.ts';
import { inWorkers } from './src/markdown/in-workers.ts';
import { keepTexts } from './src/markdown/keep-texts.ts';
import { createProcessor } from './src/markdown/processor.ts';
import { searchIndex } from './src/search/build/search-index.ts';
import { resolveBreakpoints } from './src/styles/resolve-breakpoints.ts';
import { typeface } from './src/typeface/typeface.ts';
import { wordsAlias } from './src/words/alias.ts';

const { site, base } = readSiteAddressOrExit(process.env);
const content = resolve(contentFolder);
const cache = resolve('.cache');
const root = base.replace(/\/$/, '');
const isBuild = process.env.NODE_ENV === 'production';
const markdown = createProcessor(content, root);
const processor = keepTexts(isBuild ? inWorkers(markdown, content, root) : markdown, content, root);

export default defineConfig({
  site,
  base,
  // In development, files whose names end in a parameter are found only so.
  trailingSlash: isBuild ? 'always' : 'ignore',
  ...(isBuild && { logger: { entrypoint: resolve('src/build/log.ts') } }),
  build: { concurrency: 4 }, // pictures are drawn on other threads, and need not be waited for one by one
  compressHTML: true, // not 'jsx', which would eat spaces between inline elements
  cacheDir: cacheFolder,
  markdown: { processor, syntaxHighlight: false },
  integrations: [
    followEdits(content, processor.reset),
    stopOnMistakes(content),
    mdx(),
    countTexts(content),
    typeface(content),
    searchIndex(),
    checksumsFile(),
    headersFile(),
    offline(),
  ],
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports, bundleTexts, nativeAstro, noOptimizer],
    resolve: { alias: [wordsAlias(content)] }, // the interface in the edition’s language
    css: { postcss: { plugins: [resolveBreakpoints] } },
    // What builds and tests leave there is thousands of files. An edition may stand there too.
    server: { watch: { ignored: content.startsWith(cache) ? [] : [`${cache}/**`] } },
    build: {
      assetsInlineLimit: 0, // the policy lets scripts and styles run from files alone
      // Astro's own directive in its compiled MDX, which the bundler warns of once for each document.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
