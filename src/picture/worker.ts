import { drawPicture, type PictureWords } from './picture.ts';
import { toPng } from './png.ts';

/** The picture of a page as a PNG. */
export default async function draw(words: PictureWords): Promise<Uint8Array> {
  return toPng(drawPicture(words));
}
