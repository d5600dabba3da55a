import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainSite } from '../build.ts';
import { fileAt, linksOf } from '../built/links.ts';
import { pagesOf } from '../built/pages.ts';

const pages = pagesOf(plainSite);
const pageAt = (path: string) => pages.find((page) => page.path === path)!.$;
const home = pageAt('index.html');
const words = (text: string) => text.replace(/\s+/g, ' ').trim();
const file = (path: string) => readFileSync(join(plainSite.folder, path), 'utf8');

/** What readers get of the documents beside their pages. */
const book = unzipSync(readFileSync(join(plainSite.folder, 'edition.epub')));
const files = [
  ...globSync('documents/*.{txt,tei.xml,csl.json,bib,ris}', { cwd: plainSite.folder }).map((path) => [
    path,
    file(path),
  ]),
  ...Object.entries(book)
    .filter(([name]) => /\.(xhtml|opf)$/.test(name))
    .map(([name, bytes]) => [name, strFromU8(bytes)]),
] as [string, string][];

describe('an edition that has nothing but its texts', () => {
  it('has these pages and no others', () => {
    expect(pages.map(({ path }) => path)).toEqual([
      '404.html',
      'about/index.html',
      'documents/ducks/index.html',
      'documents/pond/index.html',
      'documents/reeds/index.html',
      'edition/index.html',
      'index.html',
      'search/index.html',
    ]);
    const listed = [...file('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, to]) =>
      fileAt(plainSite, new URL(to!)),
    );
    expect(listed).toHaveLength(7);
    expect(listed).not.toContain(undefined);
  });

  it.each(pages.map((page) => [page.path, page] as const))('%s leads only to what is there', (_, page) => {
    const lost = linksOf(page)
      .filter(({ to }) => to.origin === plainSite.origin)
      .filter(({ to }) => {
        const there = fileAt(plainSite, to);
        const fragment = decodeURIComponent(to.hash.slice(1));
        return !there || (fragment && load(readFileSync(there, 'utf8'))(`[id="${fragment}"]`).length === 0);
      });
    expect(lost.map(({ to }) => to.href)).toEqual([]);
  });

  it.each(pages.map(({ path, $ }) => [path, $('main').text()] as const))(
    '%s has no word for what is not there',
    (_, said) => {
      expect(said).toMatch(/\S/);
      expect(said).not.toMatch(
        /undefined|\bnull\b|TODO|\bnone\b|No marking|Published|Classification|Period covered|Undated/,
      );
      expect(said).not.toMatch(/written|as received|not yet/i);
    },
  );

  it.each(files)('neither has %s', (_, content) => {
    expect(content).not.toMatch(/undefined|\bnull\b|TODO|classification|Classification|headnote|Undated|not yet/);
    expect(content).not.toMatch(/<(?!link|img)(\w+)[^>]*><\/\1>/);
  });

  it('names in its head only what it has', () => {
    const ways = home('header nav a')
      .get()
      .map((link) => words(home(link).text()));
    expect(ways).toEqual(['Documents', 'About']);
  });

  it('lists its documents by their printed numbers, part by part, without stamps', () => {
    const rows = home('.documents li')
      .get()
      .map((row) => words(home(row).find('.number, h4').text()));
    expect(rows).toEqual(['IIThe pond', 'IXThe ducks', 'XA letter on reeds']);
    expect(
      home('.list h3')
        .get()
        .map((heading) => home(heading).text()),
    ).toEqual(['Notes', 'Letters']);
    expect(home('.stamp, rect.covers, [data-order]')).toHaveLength(0);
    expect(words(home('.key').text())).toBe('published');
  });

  it('calls a document by its printed number, wherever it does', () => {
    expect(words(pageAt('documents/ducks/index.html')('.kicker').text())).toBe('Document IX');
    expect(file('documents/ducks.txt')).toContain('Document IX in: Notes from Elderpool');
    expect(file('documents/ducks.tei.xml')).toContain('n="IX">Document IX<');
    expect(strFromU8(book['EPUB/documents/ducks.xhtml']!)).toContain('Document IX · Elderpool Society');
    expect(pageAt('search/index.html')('[name=document]').parent().text()).toContain('IX · The ducks');
  });

  it('groups the contents of the book as the list', () => {
    const nav = load(strFromU8(book['EPUB/nav.xhtml']!), { xml: true });
    expect(words(nav('#toc').text())).toContain('NotesThe pond · 1975The ducks · 1974LettersA letter on reeds');
    expect(
      nav('a')
        .get()
        .map((link) => nav(link).text())
        .filter((said) => said.endsWith(' ')),
    ).toEqual([]);
  });

  it('filters by what divides the documents', () => {
    const $ = pageAt('search/index.html');
    expect(
      $('.filters legend')
        .get()
        .map((legend) => $(legend).text()),
    ).toEqual(['Document', 'Kind']);
    expect($('[name=order] option').first().text()).toBe('document');
  });

  it('says once, about the edition, what its documents share, and on each page as any fact', () => {
    const about = pageAt('about/index.html');
    const shared = words(about('section[aria-labelledby=shared]').text());
    expect(shared).toContain('Presumably the Elderpool Society. (inferred by the editors) It printed the notes.');
    expect(
      about('main')
        .text()
        .match(/Presumably the Elderpool Society/g),
    ).toHaveLength(1);
    for (const slug of ['pond', 'ducks', 'reeds']) {
      const note = words(pageAt(`documents/${slug}/index.html`)('section[aria-labelledby=about]').text());
      expect(note).toContain('Presumably the Elderpool Society. (inferred by the editors) It printed the notes.');
    }
  });
});
