import { fullAddress, siteAddress } from '../addresses.ts';
import { contentFolder } from '../content-folder.ts';
import { readNames } from '../edition/names.ts';
import {
  getDocuments,
  getEdition,
  getIntroduction,
  getQuotedPassages,
  getTotal,
  renderedText,
  type LibraryThread,
} from '../library.ts';
import { memoize } from '../memoize.ts';
import type { ExportContext, ExportedIntroduction, ExportedThread } from './export-document.ts';
import { readLastModified } from './modified.ts';
import { parseText } from './parse-text.ts';

/** Prepares the introduction for export; `undefined` where the edition has none. */
export async function exportIntroduction(): Promise<ExportedIntroduction | undefined> {
  const introduction = await getIntroduction();
  if (!introduction) return undefined;
  const { html } = await renderedText(introduction);
  const url = fullAddress(siteAddress('/introduction/'));
  return { data: introduction.data, text: parseText(html), url };
}

/** Prepares a thread for export. */
export async function exportThread(thread: LibraryThread): Promise<ExportedThread> {
  const { slug, data } = thread;
  const { html } = await renderedText(thread);
  const passages = (await getQuotedPassages()).get(slug) ?? [];
  const url = fullAddress(siteAddress(`/threads/${slug}/`));
  return { slug, data, text: parseText(html), passages, url };
}

/** What an exported document needs to know of its edition. */
export const getExportContext = memoize(async (): Promise<ExportContext> => ({
  edition: await getEdition(),
  modified: readLastModified(contentFolder),
  url: fullAddress(siteAddress('/')),
  total: await getTotal(),
  numbers: new Map((await getDocuments()).map(({ slug, number }) => [slug, number])),
  names: new Map(readNames(contentFolder).map((name) => [name.id, name])),
}));
