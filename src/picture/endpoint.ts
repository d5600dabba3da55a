import sharp from 'sharp';
import { makeOnce } from '../make-once.ts';
import { drawCover, type CoverWords } from './cover.ts';
import { drawPicture, type PictureWords } from './picture.ts';

/** Responds with a picture as a PNG. */
export async function pngResponse(words: PictureWords): Promise<Response> {
  const png = await makeOnce(['picture', words], () => toPng(drawPicture(words)));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}

/** The cover as a PNG. */
export const makeCover = (words: CoverWords): Promise<Uint8Array> =>
  makeOnce(['cover', words], () => toPng(drawCover(words)));

/** A PNG in a small palette. With less effort the colours would differ from those of the pages. */
const toPng = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0, effort: 7 }).toBuffer();
