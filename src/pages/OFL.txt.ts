import type { APIRoute } from 'astro';
import { licence } from '../typeface/licence.ts';

/** The licence of the typeface. */
export const GET: APIRoute = () => new Response(licence);
