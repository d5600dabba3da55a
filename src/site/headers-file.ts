import type { AstroIntegration } from 'astro';
import { globSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { archive, book, downloads, indexDownloads, withCharset } from '../downloads/formats.ts';
import { headers, sharing, transportSecurity } from './policy.ts';

/** Folders in which the name of each file changes with its contents. */
export const hashed = ['_astro', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'];

/** Cloudflare reads this many rules. */
const mostRules = 100;

/** Kinds of file that hosts may not know; a host that does not know a kind offers it as a nameless download. */
const types: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(downloads).map(([end, { type }]) => [
      end === 'txt' ? '/*.txt' : `/documents/*.${end}`,
      withCharset(type),
    ]),
  ),
  ...Object.fromEntries(Object.entries(indexDownloads).map(([end, { type }]) => [`/names.${end}`, withCharset(type)])),
  [book.path]: book.type,
  [archive.path]: archive.type,
};

type Rule = [path: string, headers: Record<string, string>];

/**
 * Writes `_headers` beside the pages, as Netlify and Cloudflare read it. No path gets the same header twice: both join
 * the two values with a comma. What has no rule for caching is revalidated, as both do of themselves.
 *
 * Netlify takes an address with a slash at its end for the one without, so that no pattern tells pages from files:
 * each page has a rule, the highest first, as far as there is room for them.
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
        const rules: Rule[] = [
          ['/*', { ...headers, ...(secure ? transportSecurity : {}) }],
          ...hashed.map((folder): Rule => [
            `/${folder}/*`,
            { 'Cache-Control': 'public, max-age=31536000, immutable', ...sharing.own },
          ]),
          ...Object.entries(types).map(([path, type]): Rule => [path, { 'Content-Type': type, ...sharing.shared }]),
          ['/*.png', sharing.shared],
          ...listPages(fileURLToPath(dir)).map((path): Rule => [path, sharing.own]),
        ];
        const lines = rules
          .slice(0, mostRules)
          .map(([path, headers]) =>
            [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
          );
        writeFileSync(new URL('_headers', dir), `${lines.join('\n')}\n`);
      },
    },
  };
}

/** The addresses of the pages of a built site, those at the top first. */
function listPages(site: string): string[] {
  const depth = (path: string) => path.split('/').length;
  return globSync('**/index.html', { cwd: site })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
}
