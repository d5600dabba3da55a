import type { Element } from 'domhandler';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../build.ts';
import type { BuiltPage } from './pages.ts';

/** An address in a page or a stylesheet. */
export interface Link {
  to: URL;
  /** `a`: where a reader may go. `request`: what the browser fetches unasked. `name`: what a page is called. */
  kind: 'a' | 'request' | 'name';
}

const attributes = ['href', 'src', 'srcset', 'poster', 'action', 'data', 'data-base'];

/** Every address that a page holds, in attributes and in its own styles. */
export function linksOf({ $, url }: BuiltPage): Link[] {
  const inAttributes = attributes.flatMap((name) =>
    $<Element, string>(`[${name}]`)
      .toArray()
      .flatMap((node) =>
        addresses(node.attribs[name]!, name).map((address) => ({ to: new URL(address, url), kind: kindOf(node) })),
      ),
  );
  return [...inAttributes, ...linksInStyles($('style').text(), url)].filter(isElsewhere);
}

/** What a stylesheet fetches: fonts, pictures, other sheets. */
export function linksInStyles(css: string, sheet: URL): Link[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)]
    .map(([, inUrl, imported]): Link => ({ to: new URL((inUrl ?? imported)!, sheet), kind: 'request' }))
    .filter(isElsewhere);
}

/** Data that a page carries with it is no address. */
const isElsewhere = ({ to }: Link) => to.protocol !== 'data:';

/** Modules that a script of ours loads, by the paths that the bundler writes. */
export function linksInScript(script: string, url: URL): Link[] {
  return [...script.matchAll(/(?:from|import)\s*\(?\s*["'`](\.{0,2}\/[^"'`]+\.js)["'`]/g)].map(([, path]) => ({
    to: new URL(path!, url),
    kind: 'request',
  }));
}

/** The file of a site that answers to an address; `undefined` where there is none. */
export function fileAt({ folder, base }: Site, { pathname }: URL): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = join(folder, decodeURIComponent(pathname.slice(base.length)));
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function addresses(value: string, attribute: string): string[] {
  return attribute === 'srcset' ? value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0]!) : [value];
}

function kindOf({ name, attribs }: Element): Link['kind'] {
  if (name === 'a' || name === 'form') return 'a';
  return name === 'link' && /^(canonical|alternate|prev|next|license)$/.test(attribs['rel'] ?? '') ? 'name' : 'request';
}
