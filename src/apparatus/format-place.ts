import { parseAnchor, type AnchorKind } from './anchors.ts';
import { placeWords } from '../words/words.ts';

const words: Partial<Record<AnchorKind, (label: string) => string>> = placeWords;

/** A place in a document, the printed page first: “p. 20, ¶ 7”, “note 3”. */
export function formatPlace(anchor: string, page?: number): string {
  const { kind, label } = parseAnchor(anchor) ?? {};
  const format = kind && words[kind];
  const place = format ? format(label!) : anchor === 'head' ? placeWords.headnote : anchor;
  return page === undefined ? place : `${placeWords.page(page)}, ${place}`;
}
