import type { APIRoute } from 'astro';
import { formatDocumentDate, formatMarking, formatTitle } from '../../edition/wording.ts';
import { getVaried, getDocuments, getEdition, type LibraryDocument } from '../../library.ts';
import { hasOwnPictures } from '../../picture/picture-address.ts';
import { drawLater, toResponse } from '../../picture/endpoint.ts';
import type { PictureWords } from '../../picture/picture.ts';

/** A build begins to draw all pictures here, before the pages, so that they are drawn meanwhile. */
export const getStaticPaths = async () =>
  Promise.all(
    ((await hasOwnPictures()) ? await getDocuments() : []).map(async (document) => ({
      params: { slug: document.slug },
      props: { draw: drawLater(await wordsFor(document), import.meta.env.PROD) },
    })),
  );

/** The picture of a document. */
export const GET: APIRoute<{ draw: ReturnType<typeof drawLater> }> = async ({ props: { draw } }) =>
  toResponse(await draw());

async function wordsFor({ data }: LibraryDocument): Promise<PictureWords> {
  const { title, tagline, language } = await getEdition();
  const { classification } = data;
  const stamp = (await getVaried()).marking &&
    classification && {
      words: formatMarking(classification),
      marked: classification.marking !== undefined,
    };
  return {
    title: formatTitle(data),
    line: formatDocumentDate(data, language),
    ...(stamp && { stamp }),
    foot: [title, tagline],
  };
}
