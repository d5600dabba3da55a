import { load } from 'cheerio';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '../build.ts';
import { fileAt, linksInScript, linksInStyles, linksOf, type Link } from '../built/links.ts';
import { hasMoved, pagesOf } from '../built/pages.ts';

describe.each(Object.entries(sites))('the site “%s”', (_, site) => {
  const pages = pagesOf(site);
  const { origin, base, folder } = site;
  const isOurs = ({ to }: Link) => to.origin === origin;

  const ids = new Map<string, Set<string>>();
  const idsIn = (file: string): Set<string> => {
    if (!ids.has(file))
      ids.set(
        file,
        new Set(
          load(readFileSync(file, 'utf8'))('[id]')
            .toArray()
            .map((node) => node.attribs['id']!),
        ),
      );
    return ids.get(file)!;
  };

  /** What is wrong with an address of ours, or nothing. */
  const broken = ({ to }: Link): string[] => {
    const file = fileAt(site, to);
    if (!file) return [`${to.href}: there is no such file`];
    const fragment = decodeURIComponent(to.hash.slice(1));
    return !fragment || idsIn(file).has(fragment) ? [] : [`${to.href}: there is no such place on the page`];
  };

  it('has pages', () => {
    expect(pages.length).toBeGreaterThan(4);
  });

  describe.each(pages.map((page) => [page.path, page] as const))('%s', (path, page) => {
    const { $ } = page;

    it('leads nowhere that is not there', () => {
      const ours = linksOf(page).filter(isOurs);
      expect(ours.length).toBeGreaterThan(5);
      expect(ours.flatMap(broken)).toEqual([]);
    });

    it('leads to the same pages where a host leaves out the slash at the end of its address', () => {
      const addressesFrom = (url: URL) => linksOf({ ...page, url }).map(({ to }) => to.href.replace(/#.*/, ''));
      const withoutSlash = new URL(page.url.href.replace(/\/$/, ''));
      const toItself = (href: string) => href === page.url.href || href === withoutSlash.href;
      expect(addressesFrom(withoutSlash).filter((href) => !toItself(href))).toEqual(
        addressesFrom(page.url).filter((href) => !toItself(href)),
      );
    });

    it('asks nothing of a third party', () => {
      const foreign = linksOf(page).filter((link) => !isOurs(link) && link.kind !== 'a');
      expect(foreign.map(({ to }) => to.href)).toEqual([]);
    });

    it('is called by its own address', () => {
      const canonical = $('link[rel="canonical"]').attr('href');
      // The page for unknown addresses stands at all of them, and may well have none of its own.
      if (path === '404.html' && canonical === undefined) return;
      const now = hasMoved(path) ? page.url.href.replace('/index/', '/names/') : page.url.href;
      expect(canonical).toBe(now);
    });

    it('gives no id twice', () => {
      const ids = $('[id]')
        .toArray()
        .map((node) => node.attribs['id']!);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });

    it('ties labels and controls to what is there', () => {
      const ties = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'];
      const targets = ties.flatMap((name) =>
        $(`[${name}]`)
          .get()
          .flatMap((node) => $(node).attr(name)!.split(/\s+/)),
      );
      expect(targets.filter((id) => $(`[id="${id}"]`).length !== 1)).toEqual([]);
    });
  });

  it('has whatever its stylesheets and scripts load, from nowhere else', () => {
    const address = (file: string) => new URL(`${base}${file}`, origin);
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    const links = [
      ...globSync('**/*.css', { cwd: folder }).flatMap((file) => linksInStyles(read(file), address(file))),
      ...globSync('_astro/*.js', { cwd: folder }).flatMap((file) => linksInScript(read(file), address(file))),
    ];
    expect(links.length).toBeGreaterThan(0);
    expect(links.flatMap((link) => (isOurs(link) ? broken(link) : [`${link.to.href}: a third party`]))).toEqual([]);
  });
});
