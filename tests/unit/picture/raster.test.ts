import { expect, test } from 'vitest';
import { bold, display } from '../../../src/picture/design.ts';
import { coverageBySvg, coverageOf } from './coverage.ts';
import { toPath } from './svg.ts';

/** A contour of straight parts between points. */
const polygon = (...points: [x: number, y: number][]): number[] =>
  [...points.slice(1), points[0]!].reduce<number[]>(
    (contour, [x, y]) => [...contour, (contour.at(-2)! + x) / 2, (contour.at(-1)! + y) / 2, x, y],
    points[0]!,
  );

const box = (left: number, top: number, right: number, bottom: number) =>
  polygon([left, top], [right, top], [right, bottom], [left, bottom]);
const hole = (left: number, top: number, right: number, bottom: number) =>
  polygon([left, top], [left, bottom], [right, bottom], [right, top]);

const nothing = '0 0 0 0, 0 0 0 0';

test.each([
  ['half of pixels', [box(0.5, 0.5, 3, 2)], '0.25 0.5 0.5 0, 0.5 1 1 0'],
  ['part of one pixel', [box(1.25, 1.25, 1.5, 1.75)], '0 0 0 0, 0 0.125 0 0'],
  ['a triangle', [polygon([0, 0], [4, 0], [0, 2])], '1 1 0.75 0.25, 0.75 0.25 0 0'],
  ['a triangle the other way round', [polygon([0, 0], [0, 2], [4, 0])], '1 1 0.75 0.25, 0.75 0.25 0 0'],
  ['contours that overlap, once', [box(0, 0, 2.5, 2), box(1.5, 0, 3, 1)], '1 1 1 0, 1 1 0.5 0'],
  ['all but a hole', [box(0, 0, 4, 2), hole(1, 1, 2.5, 2)], '1 1 1 1, 1 0 0.5 1'],
  ['what is inside in part', [box(-9, -9, 1.5, 9), box(3.5, 1, 99, 99)], '1 0.5 0 0, 1 0.5 0 0.5'],
  ['nothing on the left or right', [box(-9, 0, -5, 2), box(5, 0, 9, 2)], nothing],
  ['nothing above or below', [box(0, -9, 4, -5), box(0, 5, 4, 9)], nothing],
  ['nothing with nothing', [], nothing],
])('covers %s', (_, contours, expected) => {
  const pixels = coverageOf(contours, { width: 4, height: 2 }).map((coverage) => Number(coverage.toFixed(4)));
  expect([pixels.slice(0, 4), pixels.slice(4)].map((line) => line.join(' ')).join(', ')).toBe(expected);
});

test('leaves nothing behind of what is outside', () => {
  coverageOf([box(0, 0, 40, 40)], { width: 40, height: 40 });
  coverageOf([box(-9, -9, 9, 9)], { width: 4, height: 4 });
  const pixels = coverageOf([box(0, 0, 20, 20)], { width: 20, height: 20 });
  expect(new Set(pixels)).toEqual(new Set([1]));
});

test('covers what is under a parabola, two thirds of the box around it', () => {
  const pixels = coverageOf([[0, 0, 50, 120, 100, 0, 50, 0, 0, 0]], { width: 100, height: 100 });
  expect(pixels.reduce((sum, coverage) => sum + coverage) / (100 * 60)).toBeCloseTo(2 / 3, 2);
});

test.each([
  ['letters of a title', display('Afford the “quay” & ½ Åland', 84)],
  ['small bold letters', bold('Afford the “quay” & ½ Åland', 27)],
])('draws %s as librsvg does', async (_, outline) => {
  const size = { width: 1100, height: 120 };
  const { contours } = outline.at(8.3, 90.7, 'ink');
  const ours = coverageOf(contours, size);
  const theirs = await coverageBySvg(`<path d="${toPath(contours)}"/>`, size);
  const differences = ours.map((coverage, at) => Math.abs(coverage - theirs[at]!));
  const edges = ours.filter((coverage) => coverage > 0 && coverage < 1);
  expect(differences.reduce((sum, by) => sum + by) / edges.length).toBeLessThan(0.01);
  expect(Math.max(...new Set(differences))).toBeLessThan(0.1);
});
