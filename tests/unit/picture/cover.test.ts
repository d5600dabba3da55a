import { expect, it } from 'vitest';
import { coverSize, drawCover } from '../../../src/picture/cover.ts';
import { extentOf } from './extent.ts';

const words = {
  title: 'Letters',
  tagline: 'An invented edition',
  subtitle: 'Papers of a harbour.',
  foot: ['Edited by Ada Quill.', '5 documents'],
};

it('has the proportions of a book', () => {
  expect(coverSize.height / coverSize.width).toBe(1.5);
});

it.each([
  ['a short title', 'Letters', 'Papers of a harbour.', 6],
  [
    'a long title and what is below it',
    'A very long title indeed '.repeat(20).trim(),
    'and more '.repeat(80).trim(),
    16,
  ],
])('sets %s above the foot', (_, title, subtitle, count) => {
  const { shapes } = drawCover({ ...words, title, subtitle });
  expect(shapes).toHaveLength(count);
  const ends = shapes.map((shape) => extentOf(shape).bottom);
  expect(ends).toEqual([...ends].sort((a, b) => a - b));
  expect(ends.at(-1)).toBeLessThan(coverSize.height);
  const rule = shapes.findIndex(({ colour }) => colour === 'rule');
  expect(shapes.length - rule - 1).toBe(words.foot.length);
});

it('cuts a line at the foot that is too long', () => {
  const { shapes } = drawCover({ ...words, foot: ['Edited by '.repeat(30)] });
  expect(shapes).toHaveLength(5);
  expect(extentOf(shapes.at(-1)!).right).toBeLessThan(coverSize.width - 130);
});
