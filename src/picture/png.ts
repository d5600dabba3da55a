import sharp from 'sharp';
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { colours } from './design.ts';

/** How many steps the edges of letters take from the paper to a colour. With the paper, a palette of sixteen. */
const steps = { ink: 6, soft: 4, stamp: 3, rule: 2 };

const paper = channels(colours.paper);
const palette = [
  paper,
  ...Object.entries(steps).flatMap(([name, count]) => {
    const colour = channels(colours[name as keyof typeof steps]);
    return Array.from({ length: count }, (_, step) =>
      paper.map((from, channel) => Math.round(from + ((colour[channel]! - from) * (step + 1)) / count)),
    );
  }),
];

/**
 * Draws a picture in the colours of the edition as a PNG (PNG, third edition) of four bits a pixel. A palette that is
 * looked for in each picture takes longer than all the rest, and misses the colours of the pages.
 */
export async function toPng(svg: string): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(info.width, 0);
  header.writeUInt32BE(info.height, 4);
  header.set([4, 3, 0, 0, 0], 8); // bits, palette, then the only ways of compression, filter and order of lines
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', await promisify(deflate)(toLines(pixels, info.width), { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The lines of a picture, each after a byte that says it is not filtered; two pixels a byte. */
function toLines(pixels: Uint32Array, width: number): Uint8Array {
  const lines = new Uint8Array((pixels.length / width) * (1 + width / 2));
  let to = 0;
  for (let line = 0; line < pixels.length; line += width) {
    to++;
    for (let at = line; at < line + width; at += 2, to++) {
      const left = pixels[at]!;
      const right = pixels[at + 1]!;
      if (left !== pixels[0] || right !== left) lines[to] = (nearest(left) << 4) | nearest(right); // most is paper, at index 0
    }
  }
  return lines;
}

const known = new Map<number, number>();

/** The index of the colour of the palette that is most like that of a pixel. */
function nearest(pixel: number): number {
  const found = known.get(pixel) ?? findNearest([pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255]);
  known.set(pixel, found);
  return found;
}

function findNearest(colour: number[]): number {
  const distances = palette.map((of) => of.reduce((sum, value, channel) => sum + (value - colour[channel]!) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const framed = Buffer.concat([Buffer.alloc(4), Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  framed.writeUInt32BE(data.length, 0);
  framed.writeUInt32BE(crc32(framed.subarray(4, -4)), framed.length - 4);
  return framed;
}

/** Red, green and blue of a colour as CSS writes it. */
function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}
