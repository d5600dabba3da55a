import { readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRunnableDevEnvironment, type Plugin, type ResolvedConfig } from 'vite';

/** Astro’s own modules. */
const astro = 'node_modules/astro/dist/';

/** Ours that `content.config.ts` imports. */
const schemas = /^src\/(?!content\.config)/;

/** What a module imports, in the code that Astro’s packages have. */
const specifier = /\b(?:from|import)\s*\(?\s*"([^"]+)"/g;

/** What only Vite can resolve, or replaces. */
const ofVite = /^(?:virtual:|astro[:/]|#)/;
const replaced = /import\.meta\.(?:env|hot)/;

/**
 * Lets Node load what it can of Astro where pages run in development, and all that defines the collections, which it has
 * loaded already to check the edition. Vite would transform each module, some 550 before the first page; most have
 * nothing for it to transform. Who changes a schema starts `npm run dev` again.
 */
export const nativeAstro: Plugin = {
  name: 'native-astro',
  configEnvironment: (name) => (['ssr', 'astro'].includes(name) ? { dev: { createEnvironment } } : undefined),
};

function createEnvironment(name: string, config: ResolvedConfig) {
  const environment = createRunnableDevEnvironment(name, config);
  const fetchModule = environment.fetchModule.bind(environment);
  environment.fetchModule = async (url, importer, options) => {
    // By its path in the checkout, or on the disk.
    const path = url.startsWith(config.root) ? url.slice(config.root.length + 1) : url.slice(1);
    const file = join(config.root, path);
    const isNative = path.startsWith(astro)
      ? extname(path) === '.js' && !needsVite(file)
      : name === 'astro' && schemas.test(path);
    if (isNative) return { externalize: pathToFileURL(file).href, type: 'module' };
    // Node reads a source map with each module. We have no use for those of texts and of Astro.
    const withMap = { ...options, inlineSourceMap: path.startsWith('src/') };
    return fetchModule(url, importer, withMap);
  };
  return environment;
}

/** Modules of which it is known whether they need Vite. */
const known = new Map<string, boolean>();

/** Whether a module, or one that it imports in its turn, needs Vite. */
function needsVite(file: string): boolean {
  const reached = new Set([file]);
  for (const each of reached) {
    if (known.get(each) === false) continue;
    const code = readFileSync(each, 'utf8');
    const imports = Array.from(code.matchAll(specifier), ([, name]) => name!);
    if (known.get(each) || replaced.test(code) || imports.some((name) => ofVite.test(name))) {
      known.set(file, true);
      return true;
    }
    for (const name of imports) if (name.startsWith('.')) reached.add(join(dirname(each), name));
  }
  for (const each of reached) known.set(each, false);
  return false;
}
