import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { sites } from '../build.ts';
import { documentsOf } from '../built/pages.ts';
import { collapse } from '../built/rebuild.ts';

/** What the longest document may cost a reader who has nothing in the cache: bytes after brotli (quality 11). */
const limits = {
  css: 5_300,
  javascript: 3_800,
  /** The roman; the italic waits for the reader to do something. */
  typeface: 24_000,
  requests: 5,
};
/** What marks the words up grows with them: the limits of the page, and of it with all that it loads, by the bytes of its words. */
const limitsFor = (words: number) => ({ ...limits, html: 3_000 + 1.7 * words, everything: 31_000 + 1.45 * words });

describe('the longest document', () => {
  const { folder } = sites.root;
  const pages = documentsOf(sites.root).map(({ page }) => page.html);
  const longest = pages.reduce((a, b) => (a.length > b.length ? a : b));

  const compressed = (content: Buffer | string) =>
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  const bytes = (address: string) => {
    const content = readFileSync(join(folder, address));
    return address.endsWith('.woff2') ? content.length : compressed(content); // woff2 is brotli already
  };
  const sum = (addresses: string[]) => addresses.reduce((total, address) => total + bytes(address), 0);

  const $ = load(longest);
  const css = $('link[rel=stylesheet]')
    .get()
    .map(({ attribs }) => attribs['href']!)
    // Verse, tables and datelines have a sheet of half a kilobyte, which texts without them are spared.
    .filter((href) => !/\/layout\.[^/]+\.css$/.test(href));
  const imported = (address: string): string[] =>
    [
      ...readFileSync(join(folder, address), 'utf8').matchAll(/\bimport(?:[^"'`()]*from)?["'`]\.\/([^"'`]+)["'`]/g),
    ].flatMap(([, name]) => [`/_astro/${name}`, ...imported(`/_astro/${name}`)]);
  /** Those that the page names, and what they cannot do without. */
  const scripts = [
    ...new Set(
      $('script[src]')
        .get()
        .flatMap(({ attribs }) => [attribs['src']!, ...imported(attribs['src']!)]),
    ),
  ];
  const named = css.flatMap((address) =>
    [...readFileSync(join(folder, address), 'utf8').matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, url]) => url!),
  );
  const fonts = [...new Set(named.map((url) => (url.startsWith('/') ? url : `/_astro/${url.replace('./', '')}`)))];
  const roman = fonts.filter((url) => url.includes('roman'));

  it('stays within its bytes', () => {
    const inline = $('script:not([src])')
      .get()
      .map((script) => $(script).text())
      .join('');
    const cost = {
      html: compressed(longest),
      css: sum(css),
      javascript: sum(scripts) + compressed(inline),
      typeface: sum(roman),
      everything: compressed(longest) + sum([...css, ...scripts, ...roman]) + compressed(inline),
      requests: 1 + css.length + scripts.length + roman.length,
    };
    const all = limitsFor(compressed(collapse($('main').text())));
    const over = Object.entries(cost).filter(([what, value]) => value > all[what as keyof typeof all]);
    expect(over, `measured: ${JSON.stringify(cost)}`).toEqual([]);
  });

  it('counts a typeface in two faces, style sheets and a script, so that a change in how they are linked is noticed', () => {
    expect(fonts).toHaveLength(2);
    expect(roman).toHaveLength(1);
    expect(css.length).toBeGreaterThan(0);
    expect(scripts.length).toBeGreaterThan(0);
  });
});
