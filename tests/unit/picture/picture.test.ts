import { expect, it } from 'vitest';
import { drawPicture, pictureSize, type PictureWords } from '../../../src/picture/picture.ts';
import { extentOf } from './extent.ts';

const words: PictureWords = {
  title: 'To the Board',
  line: '[March 1902?]',
  stamp: { words: 'Private', marked: true },
  foot: ['Letters', 'An invented edition'],
};

it('draws the same words the same', () => {
  expect(drawPicture(words)).toEqual(drawPicture({ ...words }));
});

it.each([
  ['one line', 'To the Board', 1],
  ['two lines', 'To the Board of the harbour at Saltmere, on chains', 2],
  ['a title of any length', 'A very long title indeed '.repeat(20).trim(), 4],
])('sets %s between the stamp and the foot', (_, title, count) => {
  const { shapes } = drawPicture({ ...words, title });
  expect(shapes.map(({ colour }) => colour)).toEqual([
    ...['stamp', 'stamp'], // box and marking
    ...new Array<string>(count).fill('ink'),
    ...['soft', 'rule', 'ink', 'soft'], // date, rule, edition, tagline
  ]);
  const [box, , first] = shapes.map(extentOf);
  const [date, rule] = shapes.slice(-4).map(extentOf);
  expect(first!.top).toBeGreaterThan(box!.bottom);
  expect(date!.bottom).toBeLessThan(rule!.top);
});

it('keeps to its margins', () => {
  for (const { left, right } of drawPicture(words).shapes.map(extentOf)) {
    expect(left).toBeGreaterThan(80);
    expect(right).toBeLessThan(pictureSize.width - 80);
  }
});

it('passes over letters that the typeface has not', () => {
  expect(
    drawPicture({ ...words, title: 'To the Board 漢' }).shapes.flatMap(({ contours }) => contours.flat()),
  ).not.toContain(NaN);
});
