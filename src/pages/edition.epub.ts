import italic from '$typeface/italic.woff2?inline';
import roman from '$typeface/roman.woff2?inline';
import type { APIRoute } from 'astro';
import { contentFolder } from '../content-folder.ts';
import { getExport } from '../downloads/exports/get-export.ts';
import { buildEpub } from '../downloads/epub/epub.ts';
import { documentId, documentPath } from '../downloads/epub/xhtml.ts';
import { readLastModified } from '../downloads/modified.ts';
import { exportDocument } from '../downloads/export-document.ts';
import { exportIntroduction, exportThread, getExportContext } from '../downloads/export-edition.ts';
import { getDocuments, getNames, getThreads } from '../library.ts';
import { makeCover } from '../picture/endpoint.ts';
import { bookWords, factWords } from '../words/words.ts';

/** The bytes of a file that the bundler carries in a data address. */
const bytes = (address: string): Uint8Array => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');

/** The whole edition as an EPUB. */
export const GET: APIRoute = async () => {
  const from = await getExportContext();
  const { title, tagline, subtitle, editors } = from.edition;
  const documents = await getDocuments();
  const foot = [...(editors.length > 0 ? [factWords.editedBy(editors)] : []), factWords.documents(documents.length)];
  const documentPages = documents.map((document) => ({
    id: documentId(document.slug),
    path: documentPath(document.slug),
    xhtml: () => getExport(document, 'xhtml'),
  }));
  return new Response(
    await buildEpub(
      {
        cover: {
          png: await makeCover({ title, tagline, subtitle, foot }),
          alt: bookWords.coverSays([tagline, title, subtitle, ...foot]),
        },
        introduction: await exportIntroduction(),
        documents: documents.map(exportDocument),
        documentPages,
        threads: await Promise.all((await getThreads()).map(exportThread)),
        names: await getNames(),
        faces: { roman: bytes(roman), italic: bytes(italic) },
        modified: readLastModified(contentFolder),
      },
      from,
    ),
  );
};
