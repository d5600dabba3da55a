import { expect, it } from 'vitest';
import { coverSize, drawCover } from '../../../src/picture/cover.ts';

const words = {
  title: 'Letters',
  tagline: 'An invented edition',
  subtitle: 'Papers of a harbour.',
  foot: ['Edited by Ada Quill.', '5 documents'],
};

/** Where the outlines begin: their distance from the left and from the top. */
const lines = (svg: string) =>
  [...svg.matchAll(/<g transform="translate\((\S+) (\S+)\)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

it('draws outlines alone, in the proportions of a book', () => {
  expect(drawCover(words)).not.toMatch(/<text|font|href/);
  expect(coverSize.height / coverSize.width).toBe(1.5);
});

it.each([
  ['a short title', 'Letters', 'Papers of a harbour.', 5],
  [
    'a long title and what is below it',
    'A very long title indeed '.repeat(20).trim(),
    'and more '.repeat(80).trim(),
    15,
  ],
])('sets %s above the foot', (_, title, subtitle, count) => {
  const places = lines(drawCover({ ...words, title, subtitle }));
  expect(places).toHaveLength(count);
  const below = places.map(([, y]) => y);
  expect(below).toEqual([...below].sort((a, b) => a - b));
  const rule = Number(/d="M\d+,(\d+)h/.exec(drawCover(words))![1]);
  expect(below.at(-3)).toBeLessThan(rule);
  expect(below.at(-1)).toBeLessThan(coverSize.height);
});

it('cuts a line at the foot that is too long', () => {
  expect(lines(drawCover({ ...words, foot: ['Edited by '.repeat(30)] }))).toHaveLength(4);
});
