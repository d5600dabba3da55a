import type { APIRoute } from 'astro';
import { relative, resolve } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import { listDatedEvents } from '../apparatus/name-index.ts';
import { siteAddress, documentAddress } from '../addresses.ts';
import { readLastChanges } from '../site/last-changes.ts';
import { fewDocuments } from '../list-pages.ts';
import { getDocuments, getIntroduction, getNames, getThreads } from '../library.ts';

/** The pages that are worth finding, and when the text of each was last changed, where that is known. */
export const GET: APIRoute = async ({ site }) => {
  const changes = readLastChanges(contentFolder);
  const changed = (path: string | undefined) =>
    path && changes.get(relative(contentFolder, resolve(path)).replaceAll('\\', '/'));
  const pages: [path: string, changed?: string | undefined][] = [
    ...[
      '/',
      ...((await getIntroduction()) ? ['/introduction/'] : []),
      ...((await getThreads()).length > 0 ? ['/threads/'] : []),
      ...((await getNames()).length > 0 ? ['/names/'] : []),
      ...(listDatedEvents(await getNames()).length > 0 ? ['/events/'] : []),
      '/search/',
      '/about/',
      ...((await getDocuments()).length > fewDocuments ? ['/about/sources/'] : []),
      '/edition/',
    ].map((path): [string] => [siteAddress(path)]),
    ...(await getDocuments()).map(({ slug, entry }): [string, string | undefined] => [
      documentAddress(slug),
      changed(entry.filePath),
    ]),
    ...(await getThreads()).map(({ slug, entry }): [string, string | undefined] => [
      siteAddress(`/threads/${slug}/`),
      changed(entry.filePath),
    ]),
  ];
  const entries = pages.map(
    ([path, date]) => `  <url><loc>${new URL(path, site).href}</loc>${date ? `<lastmod>${date}</lastmod>` : ''}</url>`,
  );
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
