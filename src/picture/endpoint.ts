import { resolve } from 'node:path';
import { onAllCores } from '../build/all-cores.ts';
import { makeOnce } from '../build/make-once.ts';
import { drawCover, type CoverWords } from './cover.ts';
import type { PictureWords } from './picture.ts';
import { toPng } from './png.ts';
import drawHere from './worker.ts';

// By its path from the checkout, since this file is bundled.
const draw = onAllCores<PictureWords, Uint8Array>(resolve('src/picture/worker.ts'), undefined, drawHere);

/** Responds with a picture as a PNG. */
export async function pngResponse(words: PictureWords): Promise<Response> {
  const png = await makeOnce(['picture', words], () => draw(words));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}

/** The cover as a PNG. */
export const makeCover = (words: CoverWords): Promise<Uint8Array> =>
  makeOnce(['cover', words], () => toPng(drawCover(words)));
