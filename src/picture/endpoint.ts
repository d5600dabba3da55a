import sharp from 'sharp';
import { makeOnce } from '../make-once.ts';
import { drawPicture, type PictureWords } from './picture.ts';

/** Responds with a PNG in a small palette. With less effort the colours would differ from those of the pages. */
export async function pngResponse(words: PictureWords): Promise<Response> {
  const png = await makeOnce(['picture', words], () =>
    sharp(Buffer.from(drawPicture(words)))
      .png({ palette: true, colours: 16, dither: 0, effort: 7 })
      .toBuffer(),
  );
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
