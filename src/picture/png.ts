import { crc32, deflateSync } from 'node:zlib';
import type { Drawing } from './drawing.ts';
import { indexes, palette, shades } from './palette.ts';
import { raster } from './raster.ts';

/** Makes a PNG (PNG, third edition) of four bits a pixel; the width is even. */
export function toPng(drawing: Drawing): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(drawing.width, 0);
  header.writeUInt32BE(drawing.height, 4);
  header.set([4, 3, 0, 0, 0], 8); // bits, palette, then the only ways of compression, filter and order of lines
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(toLines(drawing), { level: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The lines of a picture, each after a byte that says it is not filtered; two pixels a byte. All is paper at first. */
function toLines({ width, height, shapes }: Drawing): Uint8Array {
  const stride = 1 + width / 2;
  const lines = new Uint8Array(height * stride);
  for (const { contours, colour } of shapes) {
    const index = indexes[colour];
    raster(contours, { width, height }, (x, y, coverage) => {
      const at = y * stride + 1 + (x >> 1);
      const shift = x & 1 ? 0 : 4;
      const darker = index[Math.round(coverage * shades)]! - ((lines[at]! >> shift) & 15);
      if (darker > 0) lines[at]! += darker << shift;
    });
  }
  return lines;
}

function chunk(type: string, data: Buffer): Buffer {
  const framed = Buffer.concat([Buffer.alloc(4), Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  framed.writeUInt32BE(data.length, 0);
  framed.writeUInt32BE(crc32(framed.subarray(4, -4)), framed.length - 4);
  return framed;
}
