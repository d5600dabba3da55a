import type { APIRoute } from 'astro';
import { factWords } from '../words/words.ts';
import { getDocuments, getEdition } from '../library.ts';
import { makePicture, toResponse } from '../picture/endpoint.ts';

/** The picture of the edition, for the pages that have none of their own. */
export const GET: APIRoute = async () => {
  const { title, tagline } = await getEdition();
  const foot: [string, string] = [factWords.documents((await getDocuments()).length), ''];
  return toResponse(await makePicture({ title, line: tagline, foot }));
};
