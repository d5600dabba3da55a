import type { APIRoute } from 'astro';
import { getIndexTei, getNamesTable } from '../downloads/archive/archive.ts';
import { indexDownloads, withCharset, type IndexDownload } from '../downloads/formats.ts';
import { getNames } from '../library.ts';

const make: Record<IndexDownload, () => Promise<string>> = {
  csv: async () => (await getNamesTable()).csv.toString(),
  'tei.xml': getIndexTei,
};

/** None in an edition without names. */
export const getStaticPaths = async () =>
  (await getNames()).length > 0 ? Object.keys(indexDownloads).map((end) => ({ params: { end } })) : [];

/** The index as a file to take away. */
export const GET: APIRoute<Record<string, never>, { end: IndexDownload }> = async ({ params: { end } }) =>
  new Response(await make[end](), { headers: { 'Content-Type': withCharset(indexDownloads[end].type) } });
