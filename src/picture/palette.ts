import { type Colour, colours } from './design.ts';

/** How many steps the edges of letters take from the paper to a colour. With the paper, a palette of sixteen. */
const steps: Record<Colour, number> = { ink: 6, soft: 4, stamp: 3, rule: 2 };
const names = Object.keys(steps) as Colour[];

/** Red, green and blue of what is on the paper, covered in part. */
const mix = (name: Colour, coverage: number): number[] =>
  channels(colours.paper).map((paper, at) => Math.round(paper + (channels(colours[name])[at]! - paper) * coverage));

/** Red, green and blue of a colour as CSS writes it. */
function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

/**
 * The colours of all pictures, from the paper to the darkest. A palette that is looked for in each picture takes longer
 * than all the rest, and misses the colours of the pages.
 */
export const palette = [
  channels(colours.paper),
  ...names.flatMap((name) => Array.from({ length: steps[name] }, (_, at) => mix(name, (at + 1) / steps[name]))),
].sort((a, b) => sum(b) - sum(a));

/** How finely coverage is told apart. */
export const shades = 64;

/** For each colour and each coverage from 0 to `shades`, the index in the palette of what is most like it. */
export const indexes = Object.fromEntries(
  names.map((name) => [name, Array.from({ length: shades + 1 }, (_, shade) => nearest(mix(name, shade / shades)))]),
) as Record<Colour, number[]>;

function nearest(colour: number[]): number {
  const distances = palette.map((of) => sum(of.map((value, at) => (value - colour[at]!) ** 2)));
  return distances.indexOf(Math.min(...distances));
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value);
}
