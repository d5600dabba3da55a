import { expect, it } from 'vitest';
import { gatherRepeats } from '../../../../src/search/build/gather-repeats.ts';
import { indexPages } from '../../../../src/search/build/index-pages.ts';
import { unpack, type Meta } from '../../../../src/search/build/packed.ts';
import { rewriteWords } from '../../../../src/search/build/rewrite-words.ts';
import { parseQuery } from '../../../../src/search/query.ts';
import { createOpener } from './open-index.ts';

const openIndex = createOpener();

/** Short words, and longer ones that begin alike; the beginnings are no words. */
const short = 'a and be ha I in int is of so soc the to we'.split(' ');
const beginnings = [...'bdfghklmnprstvwz'].flatMap((first) => [...'aeo'].map((vowel) => `${first}${vowel}lt`));
const long = beginnings.flatMap((beginning) =>
  ['a', 'an', 'e', 'i', 'o', 'or', 'u', 'ul', '和平'].map((end) => beginning + end),
);

let seed = 7;
const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
const pick = (words: string[]): string => words[Math.floor(words.length * random())]!;

it('finds, with nothing loaded yet, all words that begin with the four letters of a question', async () => {
  const texts = Array.from({ length: 90 }, () =>
    Array.from({ length: 300 }, (_, at) => pick(at % 10 ? long : short)).join(' '),
  );
  const pages = texts.map((text, page): [string, Buffer] => [
    `page-${page}/index.html`,
    Buffer.from(`<html lang="en"><body><main data-pagefind-body><p id="p-1">${text}</p></main></body></html>`),
  ]);
  const files = rewriteWords(await indexPages(pages, pages.length), gatherRepeats);
  const [, , parts] = unpack(files.find(({ path }) => path.endsWith('pf_meta'))!.content) as Meta;
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.slice(1).map(([from]) => from)).toEqual(parts.slice(0, -1).map(([, to]) => to)); // no word is between two
  for (const asked of [...beginnings, ...short]) {
    const { waiting } = await (await openIndex(files)).find(parseQuery(asked), 'relevance');
    const isFound = (word: string) => word === asked || (asked.length === 4 && word.startsWith(asked));
    expect(waiting, asked).toBeGreaterThanOrEqual(texts.filter((text) => text.split(' ').some(isFound)).length);
  }
});
