import type { APIRoute } from 'astro';
import { getDocuments, getGlosses } from '../../library.ts';

/** Who or what the names of a document are, by their ids: asked for when a reader first points at one. */
export const getStaticPaths = async () =>
  Promise.all(
    (await getDocuments()).map(async ({ slug, apparatus }) => ({
      params: { slug },
      props: await getGlosses(apparatus),
    })),
  );

export const GET: APIRoute<Record<string, string>> = ({ props }) => new Response(JSON.stringify(props));
