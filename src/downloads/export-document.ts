import type { Root } from 'hast';
import { documentAddress, fullAddress } from '../addresses.ts';
import type { Apparatus } from '../apparatus/apparatus.ts';
import { parseText } from './parse-text.ts';
import type { EditionData } from '../edition/edition-schema.ts';
import type { Name } from '../edition/names.ts';
import type { DocumentData } from '../edition/document-schema.ts';
import type { IntroductionData } from '../edition/introduction.ts';
import type { LibraryDocument, LibraryPassage, LibraryThread } from '../library.ts';

/** What of a document goes into its exports. */
export type DocumentToExport = Pick<LibraryDocument, 'slug' | 'number' | 'data' | 'apparatus' | 'html'>;

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
export function exportDocument({ slug, number, data, apparatus, html }: DocumentToExport): ExportedDocument {
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

/** A thread prepared for export: the content of its page. */
export interface ExportedThread extends Pick<LibraryThread, 'slug' | 'data'> {
  /** Why the passages are together, as on the page, internal links by name. */
  text: Root;
  passages: LibraryPassage[];
  /** The full address of its page. */
  url: URL;
}
