import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { headers, transportSecurity } from './policy';

/** Folders in which the name of each file changes with its contents. */
export const hashed = ['_astro', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'];

/** Kinds of file that hosts may not know; a host that does not know a kind offers it as a nameless download. */
const types: Record<string, string> = {
  '/documents/*.tei.xml': 'application/tei+xml',
  '/documents/*.csl.json': 'application/vnd.citationstyles.csl+json',
  '/documents/*.bib': 'application/x-bibtex; charset=utf-8',
  '/documents/*.ris': 'application/x-research-info-systems; charset=utf-8',
  '/*.txt': 'text/plain; charset=utf-8',
  '/edition.epub': 'application/epub+zip',
};

/**
 * Writes `_headers` beside the pages, as Netlify and Cloudflare read it. No path gets the same header twice: both join
 * the two values with a comma. What has no rule for caching is revalidated, as both do of themselves.
 */
export function headersFile(): AstroIntegration {
  let base = '/';
  let secure = false;
  return {
    name: 'headers-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        secure = config.site?.startsWith('https:') ?? false;
      },
      'astro:build:done': ({ dir }) => {
        const rules: [path: string, headers: Record<string, string>][] = [
          ['/*', { ...headers, ...(secure ? transportSecurity : {}) }],
          ...hashed.map((folder): [string, Record<string, string>] => [`/${folder}/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }]),
          ...Object.entries(types).map(([path, type]): [string, Record<string, string>] => [path, { 'Content-Type': type }]),
        ];
        const lines = rules.map(([path, headers]) => [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'));
        writeFileSync(new URL('_headers', dir), `${lines.join('\n')}\n`);
      },
    },
  };
}
