import type { APIRoute, GetStaticPaths } from 'astro';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { documents } from '../../library';

export const getStaticPaths = (async () => (await documents()).map(({ data }) => ({ params: { file: data.source.file } }))) satisfies GetStaticPaths;

/** The file that a document was transcribed from, byte for byte. */
export const GET: APIRoute = ({ params }) => new Response(readFileSync(resolve(process.env['CONTENT_DIR'] ?? 'content', 'sources', params['file']!)));
