import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '../build.ts';
import { fileAt } from '../built/links.ts';
import { hasMoved, pagesOf } from '../built/pages.ts';

describe.each(Object.entries(sites))('the sitemap of the site “%s”', (_, site) => {
  const $ = load(readFileSync(join(site.folder, 'sitemap.xml'), 'utf8'), { xml: true });
  const listed = $('url > loc')
    .toArray()
    .map((node) => $(node).text());

  it('lists every page but that of unknown addresses and those that have moved, by the address that the page gives itself', () => {
    const pages = pagesOf(site)
      .filter(({ path }) => path !== '404.html' && !hasMoved(path))
      .map(({ $ }) => $('link[rel=canonical]').attr('href')!);
    expect(listed.toSorted()).toEqual(pages.toSorted());
    expect(listed.filter((address) => !fileAt(site, new URL(address)))).toEqual([]);
  });

  it('has a date for texts alone, and none that is to come', () => {
    for (const node of $('lastmod').toArray()) {
      expect($(node).siblings('loc').text()).toMatch(/\/(documents|threads)\/[^/]+\/$/);
      expect(Date.parse($(node).text())).toBeLessThanOrEqual(Date.now());
    }
  });

  it('is named to robots', () => {
    expect(readFileSync(join(site.folder, 'robots.txt'), 'utf8')).toContain(
      `Sitemap: ${site.origin}${site.base}sitemap.xml\n`,
    );
  });
});
