import type { APIRoute } from 'astro';
import { sayDocumentDate, sayMarking, sayTitle } from '../../document/wording';
import { edition, forEachDocument, hasOwnPictures, type LibraryDocument } from '../../library';
import { drawn } from '../../picture/endpoint';

export const getStaticPaths = async () => ((await hasOwnPictures()) ? forEachDocument() : []);

/** The picture of a document. */
export const GET: APIRoute<{ document: LibraryDocument }> = async ({ props: { document: { data } } }) => {
  const { title, tagline, language } = await edition();
  const stamp = { words: sayMarking(data), marked: data.classification.marking !== undefined };
  return drawn({ title: sayTitle(data), line: sayDocumentDate(data, language), stamp, foot: [title, tagline] });
};
