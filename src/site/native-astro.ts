import { readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRunnableDevEnvironment, type Plugin, type ResolvedConfig } from 'vite';

/** Astro’s own modules, as Vite names them: by their path in the checkout, or on the disk. */
const astro = '/node_modules/astro/dist/';

/** What a module imports, in the code that Astro’s packages have. */
const specifier = /\b(?:from|import)\s*\(?\s*"([^"]+)"/g;

/** What only Vite can resolve, or replaces. */
const ofVite = /^(?:virtual:|astro[:/]|#)/;
const replaced = /import\.meta\.(?:env|hot)/;

/**
 * Lets Node load Astro’s own modules where pages run in development and where the collections are defined. Vite would
 * transform each, some 450 before the first page; three quarters of them have nothing for it to transform.
 */
export const nativeAstro: Plugin = {
  name: 'native-astro',
  configEnvironment: (name) => (['ssr', 'astro'].includes(name) ? { dev: { createEnvironment } } : undefined),
};

function createEnvironment(name: string, config: ResolvedConfig) {
  const environment = createRunnableDevEnvironment(name, config);
  const fetchModule = environment.fetchModule.bind(environment);
  environment.fetchModule = async (url, importer, options) => {
    const file = url.startsWith(astro) ? join(config.root, url) : url;
    return file.startsWith(join(config.root, astro)) && extname(file) === '.js' && !needsVite(file)
      ? { externalize: pathToFileURL(file).href, type: 'module' }
      : fetchModule(url, importer, options);
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
