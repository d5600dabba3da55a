import type { Root } from 'hast';
import { siteAddress, documentAddress } from '../addresses.ts';
import type { Apparatus } from '../apparatus/apparatus.ts';
import { parseText } from './parse-text.ts';
import type { EditionData } from '../edition/edition-schema.ts';
import { readNames, type NameKind } from '../edition/names.ts';
import type { DocumentData } from '../edition/document-schema.ts';
import type { Source } from '../edition/source.ts';
import { content, getDocuments, getEdition, renderedText, memoize, type LibraryDocument } from '../library.ts';

/** A document as every format to take away is made of it: what its page has, before it becomes a page. */
export interface ExportedDocument {
  slug: string;
  /** 1 for the earliest. */
  number: number;
  data: DocumentData;
  source: Source;
  apparatus: Apparatus;
  /** The marked-up text, notes included, as on the page, its internal links by name. Made when it is asked for, and not to be changed. */
  readonly text: Root;
  /** The full address of its page. */
  url: URL;
}

/** What the formats need to know of the edition around a document. */
export interface ExportContext {
  edition: EditionData;
  /** The full address of the home page. */
  url: URL;
  /** Number of documents. */
  total: number;
  /** The kind of each name of the index, by id. */
  kinds: Map<string, NameKind>;
}

/** A document as the formats to take away are made of it: the very text of its page. */
export async function exportDocument(document: LibraryDocument): Promise<ExportedDocument> {
  const { slug, number, data, source } = document;
  const { html, apparatus } = await renderedText(document);
  return {
    ...{ slug, number, data, source, apparatus, url: new URL(documentAddress(slug), import.meta.env.SITE) },
    get text() {
      return parseCached(html);
    },
  };
}

/** The last that was asked for: the files of a document are made one after the other. To keep all would take gigabytes. */
let last: { html: string; tree: Root } | undefined;

function parseCached(html: string): Root {
  if (last?.html !== html) last = { html, tree: parseText(html) };
  return last.tree;
}

/** The edition, as a document that is taken out of it names it. */
export const getExportContext = memoize(async (): Promise<ExportContext> => ({
  edition: await getEdition(),
  url: new URL(siteAddress('/'), import.meta.env.SITE),
  total: (await getDocuments()).length,
  kinds: new Map(readNames(content).map(({ id, kind }) => [id, kind])),
}));
