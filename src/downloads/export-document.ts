import type { Root } from 'hast';
import { documentAddress, fullAddress, siteAddress } from '../addresses.ts';
import type { Apparatus } from '../apparatus/apparatus.ts';
import { readLastModified } from './modified.ts';
import { parseText } from './parse-text.ts';
import type { EditionData } from '../edition/edition-schema.ts';
import { readNames, type Name } from '../edition/names.ts';
import type { DocumentData } from '../edition/document-schema.ts';
import type { IntroductionData } from '../edition/introduction.ts';
import { contentFolder } from '../content-folder.ts';
import {
  getDocuments,
  getEdition,
  getIntroduction,
  getQuotedPassages,
  getTotal,
  renderedText,
  type LibraryDocument,
  type LibraryPassage,
  type LibraryThread,
} from '../library.ts';
import { memoize } from '../memoize.ts';

/** A document prepared for export: the content of its page, from which every download is made. */
export interface ExportedDocument {
  slug: string;
  /** As printed; else its place in the order, 1 for the first. */
  number: string;
  data: DocumentData;
  apparatus: Apparatus;
  /** The text and notes as on the page, internal links by name. Parsed on first use and kept with this; do not change it. */
  readonly text: Root;
  /** The full address of its page. */
  url: URL;
}

/** What an export needs to know of the edition. */
export interface ExportContext {
  edition: EditionData;
  /** When the edition was last changed, as `readLastModified` has it. */
  modified: string;
  /** The full address of the home page. */
  url: URL;
  /** How many documents their numbers count; `undefined` where these are printed. */
  total: number | undefined;
  /** The numbers of the documents, by slug. */
  numbers: Map<string, string>;
  /** The names of the index, by id. */
  names: Map<string, Name>;
}

/** Prepares a document for export, with the same text as its page. */
export function exportDocument({ slug, number, data, apparatus, html }: LibraryDocument): ExportedDocument {
  let tree: Root | undefined;
  return {
    ...{ slug, number, data, apparatus, url: fullAddress(documentAddress(slug)) },
    get text() {
      return (tree ??= parseText(html));
    },
  };
}

/** The introduction prepared for export: the content of its page. */
export interface ExportedIntroduction {
  data: IntroductionData;
  /** The text as on the page, internal links by name. */
  text: Root;
  /** The full address of its page. */
  url: URL;
}

/** Prepares the introduction for export; `undefined` where the edition has none. */
export async function exportIntroduction(): Promise<ExportedIntroduction | undefined> {
  const introduction = await getIntroduction();
  if (!introduction) return undefined;
  const { html } = await renderedText(introduction);
  const url = fullAddress(siteAddress('/introduction/'));
  return { data: introduction.data, text: parseText(html), url };
}

/** A thread prepared for export: the content of its page. */
export interface ExportedThread extends Pick<LibraryThread, 'slug' | 'data'> {
  /** Why the passages are together, as on the page, internal links by name. */
  text: Root;
  passages: LibraryPassage[];
  /** The full address of its page. */
  url: URL;
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
