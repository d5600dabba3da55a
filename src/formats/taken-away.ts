import type { Root } from 'hast';
import type { Apparatus } from '../document/apparatus';
import type { EditionData } from '../document/edition';
import type { NameKind } from '../document/names';
import type { DocumentData } from '../document/schema';
import type { Source } from '../document/source';

/** A document as every format to take away is made of it: what its page has, before it becomes a page. */
export interface TakenAway {
  slug: string;
  /** 1 for the earliest. */
  number: number;
  data: DocumentData;
  source: Source;
  apparatus: Apparatus;
  /** The marked-up text, notes included, as on the page. Each reading gives a tree of its own, which may be changed. */
  readonly text: Root;
  /** The full address of its page. */
  url: URL;
}

/** What the formats need to know of the edition around a document. */
export interface TakenFrom {
  edition: EditionData;
  /** The full address of the home page. */
  url: URL;
  /** Number of documents. */
  total: number;
  /** The kind of each name of the index, by id. */
  kinds: Map<string, NameKind>;
}
