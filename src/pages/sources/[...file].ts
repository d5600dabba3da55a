import type { APIRoute, GetStaticPaths } from 'astro';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../content-folder.ts';
import { getDocuments } from '../../library.ts';

export const getStaticPaths = (async () =>
  [...new Set((await getDocuments()).map(({ data }) => data.source.file))].map((file) => ({
    params: { file },
  }))) satisfies GetStaticPaths;

/** The file that a document, or several, were transcribed from, byte for byte. */
export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(join(contentFolder, 'sources', params['file']!)));
