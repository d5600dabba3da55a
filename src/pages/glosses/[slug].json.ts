import type { APIRoute } from 'astro';
import { getDocuments, getNames } from '../../library.ts';

/** Who or what the names of a document are, by their ids: asked for when a reader first points at one. */
export const getStaticPaths = async () => {
  const glosses = new Map((await getNames()).map(({ name: { id, gloss } }) => [id, gloss]));
  return (await getDocuments()).map(({ slug, apparatus }) => ({
    params: { slug },
    props: Object.fromEntries(apparatus.mentions.map(({ id }) => [id, glosses.get(id)!])),
  }));
};

export const GET: APIRoute<Record<string, string>> = ({ props }) => new Response(JSON.stringify(props));
