import type { APIRoute, GetStaticPaths } from 'astro';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../content-folder.ts';
import { getDocuments } from '../../library.ts';

export const getStaticPaths = (async () =>
  (await getDocuments()).map(({ data }) => ({ params: { file: data.source.file } }))) satisfies GetStaticPaths;

/** The file that a document was transcribed from, byte for byte. */
export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(join(contentFolder, 'sources', params['file']!)));
