import sharp from 'sharp';
import { drawPicture, type PictureWords } from './picture.ts';

/** Answers with a picture, in the few colours that it has. With less effort they would come out beside what the pages have. */
export async function pngResponse(words: PictureWords): Promise<Response> {
  const png = await sharp(Buffer.from(drawPicture(words)))
    .png({ palette: true, colours: 16, dither: 0, effort: 7 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
