import sharp from 'sharp';
import { picture, type PictureWords } from './picture.ts';

/** Answers with a picture, in the few colours that it has. With less effort they would come out beside what the pages have. */
export async function drawn(words: PictureWords): Promise<Response> {
  const png = await sharp(Buffer.from(picture(words))).png({ palette: true, colours: 16, dither: 0, effort: 7 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
