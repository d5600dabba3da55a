import italic from '$typeface/italic.woff2?inline';
import roman from '$typeface/roman.woff2?inline';
import type { APIRoute } from 'astro';
import { contentFolder } from '../content-folder.ts';
import { buildEpub } from '../downloads/epub/epub.ts';
import { readLastModified } from '../downloads/modified.ts';
import { exportDocument, exportIntroduction, getExportContext } from '../downloads/export-document.ts';
import { getDocuments } from '../library.ts';

/** The bytes of a file that the bundler carries in a data address. */
const bytes = (address: string): Uint8Array => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');

/** The whole edition as an EPUB. */
export const GET: APIRoute = async () => {
  const all = await Promise.all((await getDocuments()).map(exportDocument));
  return new Response(
    buildEpub(
      await exportIntroduction(),
      all,
      await getExportContext(),
      { roman: bytes(roman), italic: bytes(italic) },
      readLastModified(contentFolder),
    ),
  );
};
