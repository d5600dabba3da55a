import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { longSite, sites } from '../build.ts';
import { fileAt, linksOf } from '../built/links.ts';
import { pagesOf } from '../built/pages.ts';

/** More HTML than this is slow to read on a phone, whatever the size of the edition. */
const limit = 300_000;

describe.each([
  ['the edition', sites.root],
  ['a long edition', longSite],
])('%s', (_, site) => {
  it('has no page of more than 300 kB', () => {
    const sizes = pagesOf(site).map(({ path, html }) => ({ path, bytes: Buffer.byteLength(html) }));
    expect(sizes.filter(({ bytes }) => bytes > limit)).toEqual([]);
  });
});

/** Bytes of a home page over brotli, however many documents it lists. */
const homeLimit = 60_000;

describe('an edition of 85 documents', () => {
  const pages = new Map(pagesOf(longSite).map((page) => [page.path, page]));
  const at = (path: string) => pages.get(path)!;
  const { $, html } = at('index.html');
  const texts = (selector: string) =>
    $(selector)
      .get()
      .map((element) => $(element).text().replace(/\s+/g, ' ').trim());
  /** Of the 85 documents, the fiftieth has the number 51. */
  const numbers = Array.from({ length: 86 }, (_, index) => index + 1).filter((number) => number !== 50);

  it('lists them once, in the order of their printed numbers', () => {
    expect(texts('li .number')).toEqual(numbers.map(String));
    expect(texts('li h4 a')).toEqual(numbers.map((number) => `Paper ${number}`));
    expect(at('documents/paper-51/index.html').$('.kicker').text().trim()).toBe('Document 51');
  });

  it('leads from each to those before and after it by number and title', () => {
    const $ = at('documents/paper-51/index.html').$;
    expect($('a[rel=prev] bdi').text()).toBe('49 · Paper 49');
    expect($('a[rel=next] bdi').text()).toBe('52 · Paper 52');
  });

  it('has its parts for headings, and leads to each', () => {
    expect(texts('section h3[id^=group]')).toEqual(['Volume 1', 'Volume 2', 'Volume 3', 'Volume 4']);
    expect(texts('.jump nav > span')).toEqual(['Volume 1 25', 'Volume 2 25', 'Volume 3 25', 'Volume 4 10']);
    expect($('.jump a[href="#group-3"] ~ *').length).toBeGreaterThan(0);
    expect($('#group-3 + ol .number').first().text()).toBe('52');
  });

  it('says of each who wrote it, and nothing that holds of all', () => {
    expect(texts('li .what p').slice(15, 18)).toEqual([
      'Ruth Vane · 2,040 words',
      'Ambrose Colley · 2,040 words',
      'Ambrose Colley and Lydia Marsh · 2,040 words',
    ]);
    expect($('.stamp, .bar, .key')).toHaveLength(0);
  });

  it('counts them in one picture, month by month', () => {
    expect($('figure rect')).toHaveLength(23);
  });

  it('costs little to open', () => {
    expect(brotliCompressSync(html).length).toBeLessThan(homeLimit);
  });

  it('has every place of a name on the page of the name, which its entry in the index leads to', () => {
    const { $ } = at('names/index.html');
    expect($('dl > div[id]')).toHaveLength(50);
    expect($('#person-3 dd').text()).toContain('34 places in 34 documents');
    const own = at(`${$('#person-3 a').attr('href')!.slice(1)}index.html`);
    expect(own.$('.locators')).toHaveLength(34);
    expect(own.$('.locators a')).toHaveLength(34);
  });

  it('can be narrowed to an author in the search, and to nothing that holds of all', () => {
    const { $ } = at('search/index.html');
    const filters = $('.filters fieldset:has(input)')
      .get()
      .map((set) => $(set).find('input').get());
    expect(filters.map((boxes) => boxes[0]!.attribs['name'])).toEqual(['where', 'author']);
    expect(filters[1]!.map(({ attribs }) => attribs['value'])).toEqual([
      'Ambrose Colley',
      'Lydia Marsh',
      'Jonas Pell',
      'Ruth Vane',
    ]);
  });

  it('lists its sources on a page of their own', () => {
    expect(at('about/sources/index.html').$('dl code')).toHaveLength(85);
    expect(at('about/index.html').$('dl code')).toHaveLength(0);
  });

  it('names the authors of passages in threads', () => {
    expect(at('threads/thread-1/index.html').$('figcaption .who').first().text()).toBe('5 Colley, 1801');
  });

  it('says once what holds of all documents', () => {
    const about = at('about/index.html').$;
    const shared = about('#shared').parent().text();
    for (const said of ['The Quayside Press', 'The Quayside Papers.', 'Out of copyright.']) {
      expect(shared).toContain(said);
      expect(about('main').text().split(said)).toHaveLength(2);
    }
  });

  it('has each document in its sitemap and, with its files, in its checksums', () => {
    const [sitemap, checksums] = ['sitemap.xml', 'checksums.txt'].map((file) =>
      readFileSync(join(longSite.folder, file), 'utf8'),
    );
    for (const number of numbers) {
      expect(sitemap).toContain(`/documents/paper-${number}/</loc>`);
      for (const end of ['txt', 'tei.xml']) expect(checksums).toContain(`documents/paper-${number}.${end}\n`);
      expect(checksums).toContain(`sources/paper-${number}.txt\n`);
    }
  });

  it('leads nowhere that is not there', () => {
    const ids = new Map<string, Set<string>>();
    const idsAt = (path: string) => {
      if (!ids.has(path))
        ids.set(
          path,
          new Set(
            at(path)
              .$('[id]')
              .get()
              .map(({ attribs }) => attribs['id']!),
          ),
        );
      return ids.get(path)!;
    };
    const broken = [...pages.values()]
      .flatMap((page) => linksOf(page))
      .filter(({ to }) => {
        const file = fileAt(longSite, to)?.slice(longSite.folder.length + 1);
        return !file || (to.hash && !idsAt(file).has(to.hash.slice(1)));
      });
    expect([...new Set(broken.map(({ to }) => to.href))]).toEqual([]);
  });

  it.each([
    'index.html',
    'names/index.html',
    'names/person-3/index.html',
    'about/index.html',
    'about/sources/index.html',
  ])('is valid HTML: %s', (path) => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
      rules: { 'require-sri': ['error', { target: 'crossorigin' }], 'wcag/h32': 'off' },
    });
    const { results } = validator.validateStringSync(at(path).html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
  });
});
