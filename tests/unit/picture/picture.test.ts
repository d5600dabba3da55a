import { expect, it } from 'vitest';
import { drawPicture, pictureSize, type PictureWords } from '../../../src/picture/picture.ts';

const words: PictureWords = {
  title: 'To the Board',
  line: '[March 1902?]',
  stamp: { words: 'Private', marked: true },
  foot: ['Letters', 'An invented edition'],
};

/** Where the outlines of a picture begin: their distance from the left and from the top. */
const lines = (svg: string) =>
  [...svg.matchAll(/<g transform="translate\((\S+) (\S+)\)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

it('draws outlines alone, which need no typeface', () => {
  expect(drawPicture(words)).not.toMatch(/<text|font|href/);
  expect(drawPicture(words)).toBe(drawPicture({ ...words }));
});

it.each([
  ['one line', 'To the Board', 1],
  ['two lines', 'To the Board of the harbour at Saltmere, on chains', 2],
  ['a title of any length', 'A very long title indeed '.repeat(20).trim(), 4],
])('sets %s between the stamp and the foot', (_, title, count) => {
  const places = lines(drawPicture({ ...words, title }));
  const rest = 4; // marking, date, edition, tagline
  expect(places).toHaveLength(count + rest);
  const [first, date] = [places[1]!, places[count + 1]!];
  expect(first[1]).toBeGreaterThan(200);
  expect(date[1]).toBeLessThan(pictureSize.height - 110);
});

it('passes over letters that the typeface has not', () => {
  expect(drawPicture({ ...words, title: 'To the Board 漢' })).not.toContain('NaN');
});
