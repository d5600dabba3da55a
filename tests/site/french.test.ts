import { load, type CheerioAPI } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { searchSite } from '../../src/commands/search-site.ts';
import { frenchSite } from '../build.ts';
import { pagesOf } from '../built/pages.ts';
import { literalsOf } from '../built/words.ts';

const pages = pagesOf(frenchSite);
const page = (path: string): CheerioAPI => pages.find((each) => each.path === `${path}index.html`)!.$;
const file = (name: string): string => readFileSync(join(frenchSite.folder, name), 'utf8');
const collapse = (words: string): string => words.replace(/\s+/g, ' ').trim();
/** The pieces of what some files of words say, without the signs around them. */
const wordsOf = (files: string): string[] =>
  globSync(`src/words/${files}.ts`)
    .flatMap((path) => literalsOf(path))
    .map((words) => collapse(words.replace(/^\P{L}+|\P{L}+$/gu, '')));

/** Citations are in English in every edition. */
const french = new Set([...wordsOf('fr/*'), ...wordsOf('en/quotation')]);
/** What English says and French does not, where it is long enough to be told from the words of a document. */
const english = [...new Set(wordsOf('en/*'))].filter(
  (words) => /\p{L}{4}|\p{L} \p{L}/u.test(words) && !french.has(words),
);

/** Names of files and addresses are in no language. */
const withoutFiles = (text: string): string => collapse(text.replace(/\S*\w[./]\w\S*/g, ''));

/** What a page says in the language of the edition, as text and in attributes, without what it marks as English. */
function saidInFrench(html: string): string {
  const $ = load(html);
  $('[lang^=en], script, style').remove();
  const attributes = $('[aria-label], [placeholder], [data-label], [title], meta[name=description]')
    .get()
    .flatMap(({ attribs }) =>
      ['aria-label', 'placeholder', 'data-label', 'title', 'content'].map((name) => attribs[name] ?? ''),
    );
  return withoutFiles([$('title').text(), $('body').text(), ...attributes].join(' | '));
}

const isSaid = (words: string, text: string): boolean =>
  RegExp(`(?<![\\p{L}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(text);

describe('no word of the English interface is', () => {
  it.each(pages.map(({ path, html }) => [path, html]))('on %s', (_, html) => {
    const text = saidInFrench(html);
    expect(english.filter((words) => isSaid(words, text))).toEqual([]);
  });

  it.each(globSync('_astro/*.js', { cwd: frenchSite.folder }))('in %s', (script) => {
    const code = file(script);
    // One word by itself may be a name in code.
    expect(english.filter((words) => words.includes(' ') && isSaid(words, code))).toEqual([]);
  });

  it.each(globSync('documents/*.txt', { cwd: frenchSite.folder }))('in %s', (text) => {
    const header = withoutFiles(file(text).split('-----')[0]!);
    expect(english.filter((words) => isSaid(words, header))).toEqual([]);
  });

  it('in the EPUB', () => {
    const book = unzipSync(readFileSync(join(frenchSite.folder, 'edition.epub')));
    for (const [name, content] of Object.entries(book).filter(([name]) => name.endsWith('.xhtml'))) {
      const text = saidInFrench(strFromU8(content));
      expect([name, english.filter((words) => isSaid(words, text))]).toEqual([name, []]);
    }
  });

  test('unless a page speaks English', () => {
    expect(english.filter((words) => isSaid(words, saidInFrench('<p>Les documents, </p><p>Threads</p>')))).toEqual([
      'Threads',
    ]);
  });
});

describe('the interface speaks French', () => {
  it.each<[path: string, selector: string, words: string]>([
    ['', '.documents .date', '[vers janvier 1789]'],
    ['', '.documents li:nth-child(2) .date', '1er mars 1789\u202f?'],
    ['', '#group-2', 'Sans date'],
    ['', '.threads blockquote p', '«\u202fles gardiens montèrent.\u202f»'],
    ['documents/lettre-du-gardien/', '.kicker .label', 'Document 1 sur 3'],
    ['documents/lettre-du-gardien/', '[role=doc-endnotes] h2', 'Notes de la source'],
    ['names/', '#persons', 'Personnes'],
    ['names/', '#brisant .locators', '1\u202f: p.\u00a011 ¶\u00a01'],
    ['events/', '.events .date', '1er janvier 1789'],
    ['threads/la-lampe/', '.label', 'Parcours'],
    ['search/', '#search option[value=relevance]', 'pertinence'],
    ['about/', '#certainty', 'Degrés de certitude'],
  ])('/%s %s', (path, selector, words) => {
    // White space is a part of French signs, and is looked at as it is.
    expect(
      page(path)(selector)
        .first()
        .text()
        .replace(/[ \n]+/g, ' ')
        .trim(),
    ).toBe(words);
  });

  it('sorts É among E', () => {
    const heads = page('names/')('section[aria-labelledby=persons] dt').get();
    expect(heads.map((head) => page('names/')(head).text())).toEqual(['Brisant, Aline', 'Étoile', 'Hélène']);
  });
});

describe('what is in another language says so', () => {
  const letter = page('documents/captains-letter/');
  it.each<[what: string, selector: string, lang: string | undefined]>([
    ['a page', 'html', 'fr'],
    ['an English text', '.text', 'en'],
    ['its title, as printed', 'h1', 'en'],
    ['the editors’ notes on it', '.text ol[data-series=editor]', 'fr'],
    ['the heading over them', '.text [role=doc-endnotes]', 'fr'],
    ['the label of a paragraph', '.text .number', 'fr'],
    ['the label of a thread', '.text .thread', 'fr'],
    ['a citation', '.how-to-cite [data-at]', 'en'],
  ])('%s', (_, selector, lang) => {
    expect(letter(selector).first().attr('lang')).toBe(lang);
  });

  it('what is in the same language says nothing', () => {
    const $ = page('documents/lettre-du-gardien/');
    expect(
      $('h1, .text [lang]')
        .get()
        .map(({ attribs }) => attribs['lang']),
    ).toEqual([undefined]);
  });

  it('cites in English throughout', () => {
    const $ = page('documents/lettre-du-gardien/');
    const cited = $('.how-to-cite .chicago [data-at]').text();
    expect(cited).toContain('Aline Brisant and [Paul Élan?], [Lettre du gardien], letter, [about January 1789], in');
  });
});

describe('the search', () => {
  const answers = new Map<string, string[]>();
  const [letter, account, captain] = ['lettre-du-gardien#p-1', 'compte#p-1', 'captains-letter#p-1'];
  const queries: [query: string, found: string[]][] = [
    ['gardienne', [letter, account]], // by the stem
    ['montait', [letter]],
    ['homme', [letter]], // in “L’homme”
    ['l’homme', [letter]],
    ['huile', [letter, account]],
    ['Hélène', [letter]], // in “puisqu’Hélène”
    ['eleve', [letter]],
    ['« la marée »', [letter]],
    ['lamps', [captain]],
  ];
  beforeAll(async () => {
    const found = await searchSite(
      frenchSite.folder,
      queries.map(([query]) => query),
    );
    for (const [index, [query]] of queries.entries()) answers.set(query, found[index]!);
  });

  it.each(queries)('finds %s', (query, found) => {
    expect(answers.get(query)).toEqual(found);
  });
});
