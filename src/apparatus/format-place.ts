import { parseAnchor, type AnchorKind } from './anchors.ts';
import { parseNoteAnchor } from './note-label.ts';
import { wordsOfSlug } from './page-label.ts';
import { placeWords } from '../words/words.ts';

const words: Partial<Record<AnchorKind, (label: string) => string>> = {
  ...placeWords,
  page: (slug) => placeWords.page(wordsOfSlug(slug)),
  note: formatNote,
};

/** A place in a document, the printed page first: “p. 20, ¶ 7”, “note 3”. */
export function formatPlace(anchor: string, page?: string): string {
  const { kind, label } = parseAnchor(anchor) ?? {};
  const format = kind && words[kind];
  const place = format ? format(label!) : anchor === 'head' ? placeWords.headnote : anchor;
  return page === undefined ? place : `${placeWords.page(page)}, ${place}`;
}

/** A note in words, from what follows `fn-` in its anchor: “p. 14, note 1”. */
function formatNote(anchor: string): string {
  const { page, chapter, sign, label } = parseNoteAnchor(anchor);
  const note = sign ? placeWords.noteWithSign(label) : placeWords.note(label);
  return [page && placeWords.page(wordsOfSlug(page)), chapter && placeWords.chapter(chapter), note]
    .filter(Boolean)
    .join(', ');
}
