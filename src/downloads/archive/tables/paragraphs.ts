import { parseAnchor } from '../../../apparatus/anchors.ts';
import { listCited } from '../../../apparatus/cited-anchors.ts';
import type { ExportedDocument } from '../../export-document.ts';
import { listTextBlocks } from '../../text-blocks.ts';
import { makeTable, type Table } from './table.ts';

/** A paragraph of a document. */
export interface Paragraph {
  slug: string;
  anchor: string;
  /** As frozen: `paragraph`, `heading 3`. */
  kind: string;
  page: string | undefined;
  words: string;
  address: string;
}

/** The paragraphs of a document in order, each with its words alone. */
export function listParagraphs({ slug, text, data, url }: ExportedDocument): Paragraph[] {
  const blocks = Map.groupBy(listTextBlocks(text, true, data.source.firstPage), ({ anchor }) => anchor);
  return listCited(text).flatMap(({ id, kind }) => {
    if (kind === undefined) return [];
    const own = blocks.get(id) ?? []; // none where all of its words are the editors’
    const words = own.map(({ words }) => words).join('\n');
    return [{ slug, anchor: id, kind, page: own[0]?.page, words, address: new URL(`#${id}`, url).href }];
  });
}

/** The texts, a paragraph in each row. */
export const makeParagraphsTable = (paragraphs: AsyncIterable<Paragraph>): Promise<Table> =>
  makeTable('paragraphs', paragraphs, {
    document: ['id', ({ slug }) => slug],
    paragraph: ['number', ({ anchor }) => parseAnchor(anchor)!.label],
    anchor: ['id', ({ anchor }) => anchor],
    kind: ['text', ({ kind }) => kind.split(' ')[0]],
    level: ['number', ({ kind }) => kind.split(' ')[1]],
    page: ['text', ({ page }) => page],
    text: ['text', ({ words }) => words],
    address: ['address', ({ address }) => address],
  });
