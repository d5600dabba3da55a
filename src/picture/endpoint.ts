import { resolve } from 'node:path';
import { onAllCores } from '../build/all-cores.ts';
import { makeOnce } from '../build/make-once.ts';
import { contentFolder } from '../content-folder.ts';
import { listDocumentFiles } from '../edition/check-edition.ts';
import { memoize } from '../memoize.ts';
import { drawCover, type CoverWords } from './cover.ts';
import type { PictureWords } from './picture.ts';
import { toPng } from './png.ts';
import drawHere from './worker.ts';

// By its path from the checkout, since this file is bundled.
const worker = resolve('src/picture/worker.ts');
const documents = listDocumentFiles(contentFolder).length;
const draw = onAllCores<PictureWords, Uint8Array>(worker, undefined, drawHere, documents);

/** The picture of a page as a PNG. */
export const makePicture = (words: PictureWords): Promise<Uint8Array> =>
  makeOnce(['picture', words], () => draw(words));

/** The same, when it is asked for; begun `now` or then. */
export function drawLater(words: PictureWords, now: boolean): () => Promise<Uint8Array> {
  const picture = memoize(() => makePicture(words));
  if (now) picture().catch(() => {}); // thrown where it is awaited
  return picture;
}

/** Responds with a picture. */
export const toResponse = (png: Uint8Array): Response =>
  new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });

/** The cover as a PNG. */
export const makeCover = (words: CoverWords): Promise<Uint8Array> =>
  makeOnce(['cover', words], async () => toPng(drawCover(words)));
