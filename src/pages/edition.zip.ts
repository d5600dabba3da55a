import type { APIRoute } from 'astro';
import { getArchive } from '../downloads/archive/archive.ts';

/** The whole edition as data. */
export const GET: APIRoute = async () => new Response(await getArchive());
