import type { APIRoute } from 'astro';
import { count } from '../document/wording';
import { documents, edition } from '../library';
import { drawn } from '../picture/endpoint';

/** The picture of the edition, for the pages that have none of their own. */
export const GET: APIRoute = async () => {
  const { title, tagline } = await edition();
  return drawn({ title, line: tagline, foot: [count((await documents()).length, 'document'), ''] });
};
