import type { APIRoute } from 'astro';
import { count } from '../edition/wording.ts';
import { documents, edition } from '../library.ts';
import { drawn } from '../picture/endpoint.ts';

/** The picture of the edition, for the pages that have none of their own. */
export const GET: APIRoute = async () => {
  const { title, tagline } = await edition();
  return drawn({ title, line: tagline, foot: [count((await documents()).length, 'document'), ''] });
};
