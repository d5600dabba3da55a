import type { APIRoute } from 'astro';
import { getGlosses, getIntroduction, renderedText } from '../../library.ts';

/** Who or what the names in the introduction are, as for a document. */
export const getStaticPaths = async () => {
  const introduction = await getIntroduction();
  if (!introduction) return [];
  const props = await getGlosses((await renderedText(introduction)).apparatus);
  return [{ params: { introduction: 'introduction' }, props }];
};

export const GET: APIRoute<Record<string, string>> = ({ props }) => new Response(JSON.stringify(props));
