import { labelKind } from '../note-forms.ts';

/** Notes of the source keep their labels; those of the editors are lettered a, b, c. */
export type Series = 'source' | 'editor';

/** A note by what an editor writes in `[^…]`. */
export interface NoteKey {
  series: Series;
  /** The label as the source prints it, or the editors’ letter. */
  label: string;
  /** The page or chapter with which its numbers begin again. */
  within?: { kind: 'page' | 'chapter'; label: string } | undefined;
}

/**
 * Reads the key of a note: `19`, `12a` and `*` are the source’s, `s:A` its letter, `p14-1` and `c2-1` its number 1 on
 * page 14 and in chapter 2; `a` is the editors’.
 * @returns `undefined` for what is none of these
 */
export function parseNoteKey(key: string): NoteKey | undefined {
  const [, kind, scope, letter, label] =
    /^(?:([pc])([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)-)?(s:)?([^\-]+)$/u.exec(key) ?? [];
  if (label === undefined) return undefined;
  if (!kind && !letter && /^[a-z]{1,2}$/.test(label)) return { series: 'editor', label };
  const found = labelKind(label);
  if (!found || (found === 'letters') !== Boolean(letter)) return undefined;
  const within = kind ? { kind: kind === 'p' ? ('page' as const) : ('chapter' as const), label: scope! } : undefined;
  return { series: 'source', label, within };
}

/**
 * What follows `fn-` in the anchor of a note: `19`, `p14-1`, `s-a` for a source’s letter.
 * @param sign for a sign, how many notes have signs up to it in its page or chapter: `p14-s1`
 */
export function toNoteAnchor({ series, label, within }: NoteKey, sign: number): string {
  if (series === 'editor') return label;
  const kind = labelKind(label);
  const own =
    kind === 'signs'
      ? `s${sign}`
      : kind === 'letters'
        ? `s-${label.toLowerCase()}`
        : label.normalize('NFKC').toLowerCase();
  return within ? `${within.kind === 'page' ? 'p' : 'c'}${within.label.toLowerCase()}-${own}` : own;
}

/** Whose a note is, from what follows `fn-` in its anchor. */
export const seriesOfAnchor = (label: string): Series => (/^[a-z]{1,2}$/.test(label) ? 'editor' : 'source');

/** The parts of what follows `fn-`: page or chapter, mark of a letter, and the rest. */
const parts = /^(?:([pc])(.+?)-)?(s-)?([^-]+)$/;

/** What can be said of a note from its anchor alone: `p14-1` is note 1 of page 14, `s2` the second with a sign. */
export function parseNoteAnchor(anchor: string): {
  page: string | undefined;
  chapter: string | undefined;
  sign: boolean;
  label: string;
} {
  const [, kind, within, , own] = parts.exec(anchor) as unknown as [string, string?, string?, string?, string?];
  const sign = /^s\d+$/.test(own!);
  return {
    page: kind === 'p' ? within : undefined,
    chapter: kind === 'c' ? within : undefined,
    sign,
    label: sign ? own!.slice(1) : own!,
  };
}

/** The key of a note as editors write it, from its anchor and the label that stands on the page: `p14-*`, `s:A`. */
export function toNoteKey(anchor: string, shown: string): string {
  const [, kind, within, letter] = parts.exec(anchor) ?? [];
  return `${kind ? `${kind}${within}-` : ''}${letter ? 's:' : ''}${shown}`;
}
