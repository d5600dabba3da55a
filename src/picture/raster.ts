/**
 * A closed line in pixels: the point where it begins, x and y, then for each quadratic curve its control point and its
 * end. A straight part is a curve whose control point lies in its middle.
 */
export type Contour = readonly number[];

/** How far the straight edges that a curve is cut into may be off it, in pixels. */
const tolerance = 0.05;

/** By how much each pixel of a box is covered more than the one on its left. Kept, and all 0 between two uses. */
let kept = new Float32Array();

/**
 * Finds how much of each pixel contours cover, exact to the area, by the method of font-rs (Raph Levien, 2016) and of
 * stb_truetype 2: an edge covers what is on its right. It is cut where it leaves a pixel, and each piece adds to that
 * pixel and to the next, so that the sum from the left is the coverage. Contours that run the same way may overlap; one
 * that runs the other way cuts a hole.
 * @param size of the picture; what is outside it is left out
 * @param paint is called for each pixel that is covered, with its coverage, up to 1
 */
export function raster(
  contours: readonly Contour[],
  size: { width: number; height: number },
  paint: (x: number, y: number, coverage: number) => void,
): void {
  const { left, top, right, bottom } = boxOf(contours, size);
  const stride = right - left + 1; // the last pixel has a next, too
  if (kept.length < stride * (bottom - top)) kept = new Float32Array(stride * (bottom - top));
  const steps = kept;

  const add: Edge = (x0, y0, x1, y1) => {
    const slope = (x1 - x0) / (y1 - y0);
    const end = Math.min(Math.max(y0, y1), bottom);
    for (let y = Math.max(Math.min(y0, y1), top), below: number; y < end; y = below) {
      const row = Math.floor(y);
      below = Math.min(row + 1, end);
      const height = y0 < y1 ? below - y : y - below;
      const x = clamp(x0 + (y - y0) * slope, left, right);
      const xBelow = clamp(x0 + (below - y0) * slope, left, right);
      const first = Math.min(x, xBelow);
      const last = Math.max(x, xBelow);
      let column = Math.floor(first);
      do {
        const from = Math.max(first, column);
        const to = Math.min(last, column + 1);
        const piece = first < last ? (height * (to - from)) / (last - first) : height;
        const onLeft = piece * ((from + to) / 2 - column);
        const at = (row - top) * stride + column - left;
        steps[at]! += piece - onLeft;
        steps[at + 1]! += onLeft;
      } while (++column < last);
    }
  };
  for (const contour of contours) cut(contour, add);

  for (let y = top, at = 0; y < bottom; y++) {
    let sum = 0;
    for (let x = left; x < left + stride; x++, at++) {
      sum += steps[at]!;
      steps[at] = 0;
      const coverage = Math.min(Math.abs(sum), 1);
      if (coverage > 0.001) paint(x, y, coverage);
    }
  }
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

type Edge = (x0: number, y0: number, x1: number, y1: number) => void;

/** Cuts the curves of a contour into straight edges. */
function cut(contour: Contour, add: Edge): void {
  for (let at = 0; at + 5 < contour.length; at += 4) {
    const x0 = contour[at]!;
    const y0 = contour[at + 1]!;
    const ax = 2 * (contour[at + 2]! - x0);
    const ay = 2 * (contour[at + 3]! - y0);
    const bx = contour[at + 4]! - x0 - ax;
    const by = contour[at + 5]! - y0 - ay;
    const edges = Math.ceil(Math.sqrt((Math.abs(bx) + Math.abs(by)) / 4 / tolerance)) || 1;
    for (let edge = 1, x = x0, y = y0; edge <= edges; edge++) {
      const t = edge / edges;
      const toX = x0 + t * (ax + t * bx);
      const toY = y0 + t * (ay + t * by);
      add(x, y, toX, toY);
      x = toX;
      y = toY;
    }
  }
}

/** The pixels of the picture that contours may cover. */
function boxOf(contours: readonly Contour[], { width, height }: { width: number; height: number }) {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (const contour of contours) {
    for (let at = 0; at < contour.length; at += 2) {
      left = Math.min(left, contour[at]!);
      right = Math.max(right, contour[at]!);
      top = Math.min(top, contour[at + 1]!);
      bottom = Math.max(bottom, contour[at + 1]!);
    }
  }
  left = clamp(Math.floor(left), 0, width);
  top = clamp(Math.floor(top), 0, height);
  return { left, top, right: clamp(Math.ceil(right), left, width), bottom: clamp(Math.ceil(bottom), top, height) };
}
