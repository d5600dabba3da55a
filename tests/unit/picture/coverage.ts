import sharp from 'sharp';
import { raster, type Contour } from '../../../src/picture/raster.ts';

interface Size {
  width: number;
  height: number;
}

/** How much of each pixel contours cover, line by line. */
export function coverageOf(contours: Contour[], size: Size): number[] {
  const pixels = new Array<number>(size.width * size.height).fill(0);
  raster(contours, size, (x, y, coverage) => (pixels[y * size.width + x] = coverage));
  return pixels;
}

/** The same of what SVG draws in black, by librsvg. */
export async function coverageBySvg(svg: string, { width, height }: Size): Promise<number[]> {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${svg}</svg>`;
  const alpha = await sharp(Buffer.from(picture)).extractChannel('alpha').raw().toBuffer();
  return [...alpha].map((value) => value / 255);
}
