import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { isAnchorOf } from '../apparatus/anchors.ts';
import { listCited, toEntries, toEntry, withoutKind, type CitedAnchor } from '../apparatus/cited-anchors.ts';
import { frozenFile, readFrozen } from '../apparatus/frozen.ts';
import { slugFromPath } from '../edition/check-edition.ts';
import { relativePath } from '../edition/mistake.ts';
import { getMistakes, report } from './context.ts';

/**
 * Holds a text against the anchors that the edition has frozen: a paragraph made a heading, parted or joined would lead
 * citations astray, a heading of another level would change the outline, and no rule of fidelity sees it. A text in which other mistakes are found is passed over.
 * @param content the edition's folder
 */
export function rehypeFrozenAnchors({ content }: { content: string }) {
  const frozen = readFrozen(content, 'anchors') ?? {};
  const file = relativePath(frozenFile(content, 'anchors'));
  return (tree: Root, text: VFile): void => {
    const slug = slugFromPath(text.path);
    const entries = Object.hasOwn(frozen, slug) ? frozen[slug] : undefined;
    if (!entries || getMistakes(text).length > 0) return;
    for (const { anchor, mistake, entry } of compareAnchors(entries, listCited(tree)))
      report(
        text,
        anchor && { type: 'anchor', position: at(anchor.line) },
        mistake,
        `Citations lead to frozen anchors, so undo what changed it. Only if the change is meant, ${entry} in ${file}.`,
      );
  };
}

/** A place where a text no longer agrees with its frozen anchors. */
interface Moved {
  /** Where that is seen; `undefined` where the anchor is gone. */
  anchor: CitedAnchor | undefined;
  mistake: string;
  /** What an editor writes in the frozen file if the change is meant. */
  entry: string;
}

/**
 * Compares anchors with those that are frozen, in order. Each block of another kind is found, and the first that has
 * other words: what follows it has moved too. A paragraph that is not frozen shows that one was parted, too.
 */
export function compareAnchors(frozen: string[], now: CitedAnchor[]): Moved[] {
  const here = new Map(now.map((anchor) => [anchor.id, anchor]));
  const found: Moved[] = [];
  for (const entry of frozen) {
    const id = idOf(entry);
    const anchor = here.get(id);
    if (anchor && toEntries(anchor).includes(entry)) continue;
    const kind = anchor?.kind && kindIn(entry, anchor);
    if (anchor && kind) {
      const mistake = `“${withoutKind(anchor)}” is ${article(anchor.kind!)}; it is frozen as ${article(kind)}.`;
      found.push({ anchor, mistake, entry: `write “${toEntry(anchor)}”` });
      continue;
    }
    const mistake = anchor
      ? `The frozen anchor “${entry}” is now “${toEntry(anchor)}”${whatMoved(entry, now)}.`
      : `The frozen anchor “${entry}” is gone.`;
    return [...found, { anchor, mistake, entry: 'correct the list of this document' }];
  }
  const known = new Set(frozen.map(idOf));
  const added = now.find(({ id }) => isAnchorOf('paragraph', id) && !known.has(id));
  if (!added) return found;
  const mistake = `“${toEntry(added)}” is not frozen: a paragraph before it was parted, or the text has grown.`;
  return [...found, { anchor: added, mistake, entry: `add “${toEntry(added)}”` }];
}

const idOf = (entry: string): string => entry.split(' ', 1)[0]!;

/** The kind that an entry has for the same words; `undefined` if it has others. */
const kindIn = (entry: string, anchor: CitedAnchor): string | undefined =>
  entry.startsWith(`${withoutKind(anchor)} [`) ? /\[(\w+(?: \d)?)\]$/.exec(entry)?.[1] : undefined;

/** Whether a paragraph before was parted or joined, as the same words now stand further down or up. */
function whatMoved(entry: string, now: CitedAnchor[]): string {
  const same = now.find((anchor) => toEntries(anchor).some((each) => sameWords(each, entry)));
  if (!same) return '';
  return numberOf(same.id) > numberOf(entry) ? ': a paragraph was parted' : ': two paragraphs were joined';
}

const sameWords = (a: string, b: string): boolean => a.slice(idOf(a).length) === b.slice(idOf(b).length);

const numberOf = (anchor: string): number => Number(/^p-(\d+)/.exec(anchor)?.[1]);

/** “a paragraph”, “an item”, “a heading of level 3”. */
const article = (kind: string): string =>
  `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind.replace(/ (?=\d)/, ' of level ')}`;

const at = (line: number | undefined) => {
  const place = { line: line ?? 1, column: 1 };
  return { start: place, end: place };
};
