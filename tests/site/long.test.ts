import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { longSite, sites } from '../build.ts';
import { fileAt, linksOf } from '../built/links.ts';
import { pagesOf, type BuiltPage } from '../built/pages.ts';

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

describe('an edition of 120 documents', () => {
  const pages = new Map(pagesOf(longSite).map((page) => [page.path, page]));
  const at = (path: string) => pages.get(path)!;
  const documentsOf = ({ $ }: BuiltPage) =>
    $('main ol :is(h2, h3) a')
      .get()
      .map(({ attribs }) => attribs['href']!);
  const list = ['index.html', 'documents/page/2/index.html'].map(at);

  it('lists each document once, in order, a hundred on a page', () => {
    expect(list.map((page) => documentsOf(page).length)).toEqual([100, 20]);
    expect(new Set(list.flatMap(documentsOf)).size).toBe(120);
    expect(
      list.flatMap(({ $ }) =>
        $('main ol li[id]')
          .get()
          .map(({ attribs }) => attribs['id']),
      ),
    ).toEqual(Array.from({ length: 120 }, (_, index) => `document-${index + 1}`));
  });

  it('counts its documents by decade, and leads to the first of each', () => {
    const rows = at('index.html')
      .$('figure li')
      .get()
      .map((row) => at('index.html').$(row));
    expect(rows.map((row) => row.find('a').text())).toEqual([
      '1900s',
      '1910s',
      '1920s',
      '1930s',
      '1940s',
      '1950s',
      '1960s',
      '1970s',
      '1980s',
    ]);
    expect(rows.reduce((sum, row) => sum + Number.parseInt(row.find('span').text()), 0)).toBe(120);
    expect(rows.at(-1)!.find('a').attr('href')).toBe('/documents/page/2/#document-111');
  });

  it('has every place of a name on the page of the name, which its entry in the index leads to', () => {
    const { $ } = at('names/index.html');
    expect($('dl > div[id]')).toHaveLength(50);
    expect($('#person-3 dd').text()).toContain('48 places in 48 documents');
    const own = at(`${$('#person-3 a').attr('href')!.slice(1)}index.html`);
    expect(own.$('.locators')).toHaveLength(48);
    expect(own.$('.locators a')).toHaveLength(48);
  });

  it('lists all its sources on pages of their own', () => {
    const sources = ['about/sources/index.html', 'about/sources/2/index.html'].map(at);
    expect(sources.flatMap(({ $ }) => $('dl code').get())).toHaveLength(120);
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
    'documents/page/2/index.html',
    'names/index.html',
    'names/person-3/index.html',
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
