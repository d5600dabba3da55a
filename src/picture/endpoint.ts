import { makeOnce } from '../make-once.ts';
import { drawCover, type CoverWords } from './cover.ts';
import { drawPicture, type PictureWords } from './picture.ts';
import { toPng } from './png.ts';

/** Responds with a picture as a PNG. */
export async function pngResponse(words: PictureWords): Promise<Response> {
  const png = await makeOnce(['picture', words], () => toPng(drawPicture(words)));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}

/** The cover as a PNG. */
export const makeCover = (words: CoverWords): Promise<Uint8Array> =>
  makeOnce(['cover', words], () => toPng(drawCover(words)));
