import type { APIRoute } from 'astro';
import { sayDocumentDate, sayMarking, sayTitle } from '../../edition/wording.ts';
import { documents, edition, hasOwnPictures, type LibraryDocument } from '../../library.ts';
import { drawn } from '../../picture/endpoint.ts';

export const getStaticPaths = async () => ((await hasOwnPictures()) ? await documents() : []).map((document) => ({ params: { slug: document.slug }, props: { document } }));

/** The picture of a document. */
export const GET: APIRoute<{ document: LibraryDocument }> = async ({ props: { document: { data } } }) => {
  const { title, tagline, language } = await edition();
  const stamp = { words: sayMarking(data), marked: data.classification.marking !== undefined };
  return drawn({ title: sayTitle(data), line: sayDocumentDate(data, language), stamp, foot: [title, tagline] });
};
