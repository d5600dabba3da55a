import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { sayDocumentDate, sayMarking, sayTitle } from '../../document/wording';
import { edition, forEachDocument, type LibraryDocument } from '../../library';
import { picture } from '../../picture/picture';

export const getStaticPaths = forEachDocument;

/** The picture of a document, in the few colours that it has. */
export const GET: APIRoute<{ document: LibraryDocument }> = async ({ props: { document: { data } } }) => {
  const { title, tagline, language } = await edition();
  const marked = data.classification.marking !== undefined;
  const svg = picture({ title: sayTitle(data), date: sayDocumentDate(data, language), marking: sayMarking(data), marked, edition: title, tagline });
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0, effort: 1 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
