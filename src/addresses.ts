/**
 * An address on this site under the folder that it is served from.
 * @param path from the root of the edition: `/documents/…/`, with query and fragment if need be
 */
export function siteAddress(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

export const documentAddress = (slug: string, anchor = ''): string =>
  siteAddress(`/documents/${slug}/${anchor && `#${anchor}`}`);
