import { parseAnchor, type AnchorKind } from './anchors.ts';

const words: Partial<Record<AnchorKind, string>> = { paragraph: '¶ ', note: 'note ', page: 'p. ' };

/** A place in a document, the printed page first: “p. 20, ¶ 7”, “note 3”. */
export function formatPlace(anchor: string, page?: number): string {
  const { kind, label } = parseAnchor(anchor) ?? {};
  const word = kind && words[kind];
  const place = word ? `${word}${label}` : anchor === 'head' ? 'headnote' : anchor;
  return page === undefined ? place : `p. ${page}, ${place}`;
}
