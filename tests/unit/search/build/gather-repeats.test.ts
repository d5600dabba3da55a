import { describe, expect, it } from 'vitest';
import { gatherRepeats, numberSpellings } from '../../../../src/search/build/gather-repeats.ts';
import { indexPages } from '../../../../src/search/build/index-pages.ts';
import { markEditorial } from '../../../../src/search/build/mark-editorial.ts';
import type { Entry } from '../../../../src/search/build/packed.ts';
import { rewriteWords } from '../../../../src/search/build/rewrite-words.ts';
import type { DocumentOrder, Engine } from '../../../../src/search/engine.ts';
import { parseQuery } from '../../../../src/search/query.ts';
import { createOpener } from './open-index.ts';

describe('gatherRepeats', () => {
  const text = 'The lamp, the Lamp, the lamp, the oil and the oil-lamp the end';
  const gathered = (places: Record<string, number[]>) => {
    const entries = Object.entries(places).map(([word, numbers]): Entry => [word, [[0, numbers, []]], []]);
    gatherRepeats([entries], [{ length: 13, spellings: numberSpellings()(text) }])(entries);
    return Object.fromEntries(entries.map(([word, places]) => [word, places[0]![1]]));
  };

  it.each<[what: string, before: Record<string, number[]>, after: Record<string, number[]>]>([
    [
      'keeps the first place of each spelling, and the weight of all: three together, at the end of the text',
      { the: [-25, 0, 2, 2, 2, 3, 2] },
      { the: [-25, 0, -49, 2, -73, 13] },
    ],
    ['leaves a word that no page has three times in one spelling', { lamp: [-25, 1, 2, 2] }, { lamp: [-25, 1, 2, 2] }],
    [
      'gives each word places of its own at the end',
      { the: [-25, 2, 2, 2, 3], them: [-25, 11] },
      { the: [-25, 2, -73, 13], them: [-25, 11] },
    ],
  ])('%s', (_, before, after) => {
    expect(gathered(before)).toEqual(after);
  });

  it('leaves places that several words have', () => {
    const shared = { the: [-25, 2, 2, 2, 3], then: [-25, 2, 2, 2, 3] };
    expect(gathered(shared)).toEqual(shared);
  });
});

/** Words that begin alike and are spelt in several ways; the first are the commonest. */
const plain =
  'the a and in an then into I The And any peace Peace, peaceful agreement agreements agreed détente detente Detente. ' +
  'existence coexisting secretary (peace) anyhow';
/** Words that are compounds or have other forms. */
const others = 'co-existence party/state state’s l’œuvre Œuvre Łódź 1,000 under-secretary “the then… and/or 和平共处';

let seed = 20;
const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
const pick = <Item>(items: Item[]): Item => items[Math.floor(items.length * random())]!;

/** Random pages and questions of these words. */
function generate(words: string[]) {
  const text = (length: number) =>
    Array.from({ length }, () => words[Math.floor(words.length * random() ** 2)]).join(' ');
  const paragraphs = () => Array.from({ length: 4 }, (_, at) => `<p id="p-${at + 2}">${text(5 + 160 * random())}</p>`);
  return {
    /** With a heading and paragraphs; documents have a place in the order, the introduction has none. */
    page(position: number): string {
      const order = position ? ` data-position="${position}" data-pagefind-sort="date[data-position]"` : '';
      return `<html lang="en"><body><main data-pagefind-body${order}><h2 id="p-1">${text(4)}</h2>${paragraphs().join('')}</main></body></html>`;
    },
    /** Words, beginnings of words and phrases, any of them left out. */
    query(): string {
      const phrase = () => `"${text(1 + 4 * random()).replace(/[“”]/g, '')}"`;
      const part = () => pick([phrase, () => pick(words), () => pick(words).slice(0, 1 + 4 * random())])();
      return Array.from({ length: 1 + 2.5 * random() }, () => (random() < 0.2 ? '-' : '') + part()).join(' ');
    },
  };
}

describe('an index whose repeats are gathered', () => {
  const openIndex = createOpener();

  /** Two engines for the same pages, one with all places of words. */
  const openBoth = async (words: string[]) => {
    const { page, query } = generate(words);
    const pages = Array.from({ length: 60 }, (_, position): [string, Buffer] => [
      `page-${position}/index.html`,
      Buffer.from(page(position)),
    ]);
    const files = markEditorial(await indexPages(pages, pages.length));
    const whole = await openIndex(rewriteWords(files, () => () => {}));
    const gathered = await openIndex(rewriteWords(files, gatherRepeats));
    // All parts of both: which longer words a short one finds depends on what is loaded.
    for (const word of words) for (const engine of [whole, gathered]) await engine.find(parseQuery(word));
    return { whole, gathered, query };
  };

  const answer = async (engine: Engine, words: string, order: DocumentOrder, documents: number) => {
    const found = await engine.find(parseQuery(words), order);
    const { waiting } = found;
    const shown = (await found.next(documents)).map(({ fragment: { url }, passages }) => [
      url.split('/').at(-2),
      passages,
    ]);
    return { waiting, shown, editorial: (await found.findEditorial()).map(({ passages }) => passages) };
  };

  it('answers every question with the same hits', { timeout: 120_000 }, async () => {
    const { whole, gathered, query } = await openBoth(`${plain} ${others}`.split(' '));
    let hits = 0;
    for (let asked = 0; asked < 150; asked++) {
      const words = query();
      const expected = await answer(whole, words, 'date', 40);
      expect([words, await answer(gathered, words, 'date', 40)]).toEqual([words, expected]);
      hits += expected.shown.length;
    }
    expect(hits).toBeGreaterThan(1500);
  });

  // Where a compound and its first part answer the same word, Pagefind’s sorting counts one or the other, as it happens.
  it('ranks pages as before, but for compounds', { timeout: 120_000 }, async () => {
    const { whole, gathered, query } = await openBoth(plain.split(' '));
    for (let asked = 0; asked < 100; asked++) {
      const words = query();
      expect([words, await answer(gathered, words, 'relevance', 40)]).toEqual([
        words,
        await answer(whole, words, 'relevance', 40),
      ]);
    }
  });
});
