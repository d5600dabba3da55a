import sharp from 'sharp';
import { expect, test } from 'vitest';
import { colours } from '../../../src/picture/design.ts';
import { drawRule } from '../../../src/picture/drawing.ts';
import { drawPicture } from '../../../src/picture/picture.ts';
import { toPng } from '../../../src/picture/png.ts';
import { toSvg } from './svg.ts';

const drawing = drawPicture({
  title: 'On the Tides of the Harbour',
  line: '3 May 1974',
  stamp: { words: 'Confidential', marked: true },
  foot: ['Saltmere Harbour', 'A documentary reader'],
});

/** The pixels of a picture, three bytes each. */
const pixelsOf = (picture: Buffer) => sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });

test('a picture is read back as it is drawn elsewhere, to half a step of its palette', async () => {
  const png = toPng(drawing);
  const [drawn, back] = [await pixelsOf(toSvg(drawing)), await pixelsOf(png)];
  expect(back.info).toMatchObject({ width: 1200, height: 630 });
  const differences = drawn.data.map((value, at) => Math.abs(value - back.data[at]!));
  expect(Math.max(...[...new Set(differences)])).toBeLessThan(50);
  expect(differences.reduce((sum, by) => sum + by) / differences.length).toBeLessThan(0.3);
  expect(png.length).toBeLessThan(20_000);
});

test('a picture has the very colours of the pages', async () => {
  const { data } = await pixelsOf(toPng(drawing));
  const shown = new Set(
    Array.from({ length: data.length / 3 }, (_, at) => `#${data.toString('hex', 3 * at, 3 * at + 3)}`),
  );
  expect(shown.size).toBeLessThanOrEqual(16);
  expect(Object.values(colours).filter((colour) => !shown.has(colour))).toEqual([]);
});

test.each([
  ['ink', 'rule'],
  ['rule', 'ink'],
  ['soft', 'ink'],
] as const)('where shapes touch, %s and %s, the darker shows', async (below, above) => {
  const shapes = [below, above].map((colour) => drawRule(0, 1, 2, 2, colour));
  const { data } = await pixelsOf(toPng({ width: 2, height: 2, shapes }));
  expect(`#${data.toString('hex', 0, 3)}`).toBe(colours.ink);
});
