import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { book, downloads, withCharset } from '../downloads/formats.ts';
import { headers, transportSecurity } from './policy.ts';

/** Folders in which the name of each file changes with its contents. */
export const hashed = ['_astro', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'];

/** Kinds of file that hosts may not know; a host that does not know a kind offers it as a nameless download. */
const types: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(downloads).map(([end, { type }]) => [
      end === 'txt' ? '/*.txt' : `/documents/*.${end}`,
      withCharset(type),
    ]),
  ),
  [book.path]: book.type,
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
          ...hashed.map((folder): [string, Record<string, string>] => [
            `/${folder}/*`,
            { 'Cache-Control': 'public, max-age=31536000, immutable' },
          ]),
          ...Object.entries(types).map(([path, type]): [string, Record<string, string>] => [
            path,
            { 'Content-Type': type },
          ]),
        ];
        const lines = rules.map(([path, headers]) =>
          [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
        );
        writeFileSync(new URL('_headers', dir), `${lines.join('\n')}\n`);
      },
    },
  };
}
