import { readSiteAddress } from './site-address.ts';

/** Where the site will be. Vite knows it too, but not on other threads, whose code it does not bundle. */
const { site, base } = readSiteAddress(process.env);

/**
 * An address on this site under the folder that it is served from.
 * @param path from the root of the edition: `/documents/…/`, with query and fragment if need be
 */
export function siteAddress(path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}

export const documentAddress = (slug: string, anchor = ''): string =>
  siteAddress(`/documents/${slug}/${anchor && `#${anchor}`}`);

/** An address on this site with the host. */
export const fullAddress = (address: string): URL => new URL(address, site);
