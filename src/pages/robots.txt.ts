import type { APIRoute } from 'astro';
import { siteAddress } from '../addresses.ts';

/** Every page may be read by machines too; the sitemap lists them. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(siteAddress('/sitemap.xml'), site).href}\n`);
