import type { Shape } from '../../../src/picture/drawing.ts';

/** Where a shape begins and ends, from the left and from the top. */
export function extentOf({ contours }: Shape) {
  const values = contours.flat();
  const [across, down] = [values.filter((_, at) => at % 2 === 0), values.filter((_, at) => at % 2)];
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}
