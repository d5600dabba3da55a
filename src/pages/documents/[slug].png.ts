import type { APIRoute } from 'astro';
import { formatDocumentDate, formatMarking, formatTitle } from '../../edition/wording.ts';
import { getVaried, getDocuments, getEdition, type LibraryDocument } from '../../library.ts';
import { hasOwnPictures } from '../../picture/picture-address.ts';
import { pngResponse } from '../../picture/endpoint.ts';

export const getStaticPaths = async () =>
  ((await hasOwnPictures()) ? await getDocuments() : []).map((document) => ({
    params: { slug: document.slug },
    props: { document },
  }));

/** The picture of a document. */
export const GET: APIRoute<{ document: LibraryDocument }> = async ({
  props: {
    document: { data },
  },
}) => {
  const { title, tagline, language } = await getEdition();
  const { classification } = data;
  const stamp = (await getVaried()).marking &&
    classification && {
      words: formatMarking(classification),
      marked: classification.marking !== undefined,
    };
  return pngResponse({
    title: formatTitle(data),
    line: formatDocumentDate(data, language),
    ...(stamp && { stamp }),
    foot: [title, tagline],
  });
};
