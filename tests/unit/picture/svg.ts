import { colours } from '../../../src/picture/design.ts';
import type { Drawing } from '../../../src/picture/drawing.ts';
import type { Contour } from '../../../src/picture/raster.ts';

/** Contours as path data of SVG. */
export const toPath = (contours: readonly Contour[]): string =>
  contours.map(([x, y, ...curves]) => `M${x} ${y}Q${curves.join(' ')}Z`).join('');

/** A drawing as SVG, for a program that is not ours to draw. */
export const toSvg = ({ width, height, shapes }: Drawing): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
      <rect width="100%" height="100%" fill="${colours.paper}"/>
      ${shapes.map(({ contours, colour }) => `<path fill="${colours[colour]}" d="${toPath(contours)}"/>`).join('')}
    </svg>`,
  );
