import type { Colour } from './design.ts';
import type { Contour } from './raster.ts';

/** A picture before it is made of pixels. */
export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
}

/** What is filled with one colour: a line of words, a rule, the line around a box. */
export interface Shape {
  contours: Contour[];
  colour: Colour;
}

/** A straight line to the right, with half its breadth above and below. */
export const drawRule = (x: number, y: number, length: number, breadth: number, colour: Colour): Shape => ({
  contours: [traceBox(x, y - breadth / 2, x + length, y + breadth / 2, 0).flat()],
  colour,
});

/** The line around a box with round corners, with half its breadth inside and outside. */
export function drawBox(
  { x, y, width, height, radius }: { x: number; y: number; width: number; height: number; radius: number },
  breadth: number,
  colour: Colour,
): Shape {
  const trace = (out: number) => traceBox(x - out, y - out, x + width + out, y + height + out, radius + out);
  const hole = trace(-breadth / 2).toReversed();
  return { contours: [trace(breadth / 2).flat(), hole.flat()], colour };
}

/** The points of a contour around a box; a round corner is two curves, each as good as an eighth of a circle. */
function traceBox(left: number, top: number, right: number, bottom: number, radius: number): [number, number][] {
  const centres = [
    [right - radius, bottom - radius],
    [left + radius, bottom - radius],
    [left + radius, top + radius],
    [right - radius, top + radius],
  ] as const;
  const points = centres.flatMap(([x, y], corner) =>
    [0, 0, 1, 2, 3, 4].map((step): [number, number] => {
      const angle = ((4 * corner + step) * Math.PI) / 8;
      const reach = step % 2 ? radius / Math.cos(Math.PI / 8) : radius;
      return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
    }),
  );
  return [points.at(-1)!, ...points];
}
