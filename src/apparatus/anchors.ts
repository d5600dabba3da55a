/** What can be linked to on a document’s page, and how its anchor begins. */
const prefixes = {
  paragraph: 'p',
  note: 'fn',
  noteCall: 'fnref',
  page: 'page',
  /** An entry of the list of emendations and misprints, and the place in the text that it is about. */
  reading: 'e',
  readingPlace: 'eref',
} as const;

export type AnchorKind = keyof typeof prefixes;

const kinds = Object.fromEntries(Object.entries(prefixes).map(([kind, prefix]) => [prefix, kind as AnchorKind]));

/** The anchor of a paragraph, note, printed page or reading: `p-12`, `fn-3`, `fn-p14-1`, `page-18`. */
export const toAnchor = (kind: AnchorKind, label: string | number): string => `${prefixes[kind]}-${label}`;

/** What an anchor is of, with its number or label; `undefined` for one that is none of these, such as `notes`. */
export function parseAnchor(anchor: unknown): { kind: AnchorKind; label: string } | undefined {
  const [, prefix, label] = /^([a-z]+)-([\p{L}\p{N}-]+)$/u.exec(String(anchor)) ?? [];
  const kind = kinds[prefix ?? ''];
  return kind && label ? { kind, label } : undefined;
}

/** Whether an anchor is of that kind. */
export const isAnchorOf = (kind: AnchorKind, anchor: unknown): boolean => parseAnchor(anchor)?.kind === kind;

/** Whether an anchor is of a block of words: a paragraph or a note. */
export const isBlockAnchor = (anchor: unknown): boolean =>
  isAnchorOf('paragraph', anchor) || isAnchorOf('note', anchor);

/** A CSS selector for the elements that have an anchor of that kind. */
export const anchorSelector = (kind: AnchorKind): string => `[id^="${prefixes[kind]}-"]`;
