import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { searchSite } from '../../src/commands/search-site.ts';
import { sites, type Site } from '../build.ts';
import { documentsOf, pagesOf, type BuiltPage } from '../built/pages.ts';
import { readingOf } from '../built/rebuild.ts';

/** What is cited of a page: paragraphs and notes of the source with their first words, and printed pages. */
function anchorsOf({ $ }: BuiltPage): string[] {
  const cited = $('[data-transcription] :is([id^="p-"], [role="doc-pagebreak"]), [role="doc-endnotes"] [id^="fn-"]')
    .toArray()
    .filter(({ attribs }) => !/^fn-[a-z]{1,2}$/.test(attribs['id']!));
  return cited.map((node) => {
    const id = node.attribs['id']!;
    const words = id.startsWith('fn-') ? $(node).find('[data-note]').toArray() : [node];
    const opening = id.startsWith('page-') ? '' : readingOf(words).replace(/\s+/g, ' ').trim().slice(0, 30).trim();
    return [id, opening, id.startsWith('p-') && `[${kindOf($(node))}]`].filter(Boolean).join(' ');
  });
}

/** What kind of block a paragraph is. */
function kindOf(node: Cheerio<Element>): string {
  if (node.is('h2, h3, h4, h5, h6')) return `heading ${node.get(0)!.tagName.slice(1)}`;
  for (const kind of ['marking', 'verse', 'signature', 'dateline', 'table']) if (node.is(`.${kind}`)) return kind;
  if (node.closest('li').length > 0) return 'item';
  return node.closest('blockquote').length > 0 ? 'quotation' : 'paragraph';
}

type Places = Record<string, Record<string, string[]>>;

function frozen<Value>({ content }: Site, kind: string): Value {
  const file = join(content, 'frozen', `${kind}.json`);
  if (!existsSync(file)) throw new Error(`${file} is missing. Run: npm run freeze`);
  return JSON.parse(readFileSync(file, 'utf8')) as Value;
}

describe.each([
  ['the edition', sites.root],
  ['the invented edition', sites.fixture],
])('%s keeps what is frozen:', (_, site) => {
  const [anchors, mentions] = [frozen<Record<string, string[]>>(site, 'anchors'), frozen<Places>(site, 'mentions')];
  const documents = documentsOf(site).map((document) => [document.slug, document] as const);

  it.each(documents)('the anchors of %s', (slug, { page }) => {
    expect(anchors[slug], 'A document without frozen anchors. Run: npm run freeze').toBeDefined();
    // An entry may have no level, as before these were frozen.
    const withoutLevel = new Set(anchors[slug]!.filter((entry) => entry.endsWith('[heading]')));
    const found = anchorsOf(page).map((entry) => {
      const plain = entry.replace(/ \d\]$/, ']');
      return withoutLevel.has(plain) ? plain : entry;
    });
    expect(found, 'Published anchors never change: citations lead to them.').toEqual(anchors[slug]);
  });

  it('all documents whose anchors are frozen', () => {
    expect(documents.map(([slug]) => slug)).toEqual(expect.arrayContaining(Object.keys(anchors)));
  });

  const pages = new Map(pagesOf(site).map(({ path, $ }) => [path, $]));
  const index = pages.get('names/index.html')!;
  /** A long index has the places of a name on pages of its own. */
  const pagesOfName = (id: string) => [...pages].filter(([path]) => path.startsWith(`names/${id}/`)).map(([, $]) => $);
  const isLong = [...pages.keys()].some((path) => /^index\/.+\//.test(path));
  const addresses = ($: CheerioAPI, selector: string) =>
    $(selector)
      .toArray()
      .map((node) => $(node).attr('href'));
  const placesOf = (id: string) =>
    Object.entries(mentions[id]!).flatMap(([slug, places]) =>
      places.map((place) => `${site.base}documents/${slug}/#${place}`),
    );

  it('the names of the index, and no other', () => {
    expect(
      index('dl > div[id]')
        .get()
        .map(({ attribs }) => attribs['id'])
        .sort(),
    ).toEqual(Object.keys(mentions).sort());
  });

  test.each(Object.keys(mentions))('every paragraph and note that names %s', (id) => {
    const links = [
      ...addresses(index, `[id="${id}"] .locators a`),
      ...pagesOfName(id).flatMap(($) => addresses($, '.locators a')),
    ];
    expect(links.sort()).toEqual(placesOf(id).sort());
  });

  test.skipIf(isLong || !pages.has('events/index.html'))('the paragraphs of each event', () => {
    const $ = pages.get('events/index.html')!;
    for (const { attribs } of $('ol > li').get())
      expect(addresses($, `[id="${attribs['id']}"] .locators a`).sort()).toEqual(placesOf(attribs['id']!).sort());
  });

  test('the answers to each query', async () => {
    const queries = frozen<{ query: string; hits: string[] }[]>(site, 'queries');
    const answers = await searchSite(
      site.folder,
      queries.map(({ query }) => query),
    );
    expect(queries.map(({ query }, index) => ({ query, hits: answers[index] }))).toEqual(queries);
  });
});
