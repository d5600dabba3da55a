import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { sites } from '../build.ts';
import { documentsOf } from '../built/pages.ts';

/** Words in another language than the text around them, in a text of its own or in a document from right to left. */
const passages: [words: string, lang: string, dir: string | undefined][] = [
  ['Łódź', 'pl', undefined],
  ['L’œuvre de Jean', 'fr', undefined],
  ['Straße der Æther', 'de', undefined],
  ['和平共处五项原则。', 'zh-Hans', undefined],
  ['平和共存とは何か。「戦争」', 'ja', undefined],
  ['قال الملك: السلام (٤)', 'ar', 'rtl'],
];

const { folder } = sites.fixture;
const book = unzipSync(readFileSync(join(folder, 'edition.epub')));
const page = (slug: string) => documentsOf(sites.fixture).find((document) => document.slug === slug)!.page.$;
const chapter = (slug: string) => load(strFromU8(book[`EPUB/documents/${slug}.xhtml`]!), { xml: true });
const tei = (slug: string) => load(readFileSync(join(folder, 'documents', `${slug}.tei.xml`), 'utf8'), { xml: true });
const onePage = load(readFileSync(join(folder, 'edition/index.html'), 'utf8'));

describe.each(passages)('“%s” is in %s', (words, lang, dir) => {
  it.each([
    ['on the page', page('log-of-the-lodz')('.text span[lang]')],
    ['in the book', chapter('log-of-the-lodz')('.text span[lang]')],
    ['on the page of all documents', onePage('#log-of-the-lodz-document .text span[lang]')],
  ])('%s', (where, spans) => {
    const span = spans.toArray().find((node) => spans.filter(node).text() === words)!;
    expect([span.attribs['lang'], span.attribs['dir']]).toEqual([lang, dir]);
    if (where === 'in the book') expect(span.attribs['xml:lang']).toBe(lang);
  });

  it('in the TEI', () => {
    const xml = tei('log-of-the-lodz');
    const foreign = xml('foreign').filter((_, node) => xml(node).text() === words);
    expect(foreign.attr('xml:lang')).toBe(lang);
  });
});

it('gives a whole paragraph its language, and its direction', () => {
  expect(page('log-of-the-lodz')('#p-5').attr()).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect(chapter('log-of-the-lodz')('#p-5').attr()).toMatchObject({ lang: 'ar', 'xml:lang': 'ar', dir: 'rtl' });
  expect(tei('log-of-the-lodz')('[xml\\:id="p-5"]').attr('xml:lang')).toBe('ar');
});

test('a document that is written from right to left is so everywhere', () => {
  const texts = [
    page('book-of-signals')('.text'),
    chapter('book-of-signals')('.text'),
    onePage('#book-of-signals-document .text'),
  ];
  for (const text of texts) expect([text.attr('lang'), text.attr('dir')]).toEqual(['ar', 'rtl']);
  expect(tei('book-of-signals')('text').attr('xml:lang')).toBe('ar');
});

test('the pages themselves say nothing of a direction in English', () => {
  expect(page('book-of-signals')('html').attr('dir')).toBeUndefined();
  expect(chapter('book-of-signals')('html').attr('dir')).toBeUndefined();
});
