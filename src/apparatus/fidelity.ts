import { diffArrays } from 'diff';
import type { Nodes } from 'hast';
import { charactersInSource, isEditorial } from './markup.ts';
import { collapseWhiteSpace } from '../edition/source.ts';
import { formatCodePoint } from '../forbidden-characters.ts';

/**
 * The rule of fidelity: the source text, read from a page. Words that the source does not have
 * (`data-editorial`) are dropped; elements with `data-source` yield the characters given there.
 */
export function sourceText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element') {
    if (isEditorial(node)) return '';
    const characters = charactersInSource(node);
    if (characters !== undefined) return characters;
  }
  return 'children' in node ? node.children.map(sourceText).join('') : '';
}

/** A place where a transcription differs from its source. */
export interface Difference {
  /** Offset in the collapsed source text. */
  offset: number;
  /** A few words of each, from shortly before the difference. */
  source: string;
  here: string;
  /** Set where the letters are the same, and only the way of coding their accents differs. */
  coded?: string;
}

/** A difference in words, for messages. */
export const describeDifference = ({ source, here, coded }: Difference): string =>
  coded ?? `the source has “${source}”, the text has “${here}”`;

/** More changed words than this are not told apart: the text is then another, and its first difference says so. */
const mostChanges = 500;

/** How many characters are quoted from a difference on; one that lies among them is not quoted again. */
const quoted = 30;

/** Compares two texts, white space collapsed. Finds each difference, in the order of the text; none if they are equal. */
export function findDifferences(source: string, here: string): Difference[] {
  const [theirs, ours] = [collapseWhiteSpace(source), collapseWhiteSpace(here)];
  if (theirs === ours) return [];
  const differences: Difference[] = [];
  for (const [from, ourFrom] of changedPlaces(theirs, ours)) {
    let length = 0;
    while (theirs[from + length] !== undefined && theirs[from + length] === ours[ourFrom + length]) length++;
    const [offset, ourOffset] = [from + length, ourFrom + length];
    if (offset < (differences.at(-1)?.offset ?? -Infinity) + quoted) continue;
    const before = offset - theirs.lastIndexOf(' ', Math.max(0, offset - 15)) - 1;
    const hidden = isHidden(theirs[offset]) || isHidden(ours[ourOffset]);
    const excerpt = (text: string, at: number) => quote(text.slice(Math.max(0, at - before), at + quoted), hidden);
    const words = { source: excerpt(theirs, offset), here: excerpt(ours, ourOffset) };
    differences.push({ offset, ...words, ...compareCoding(wordAt(theirs, offset), wordAt(ours, ourOffset)) });
  }
  return differences;
}

/** The offsets at which words begin to differ, in both texts. */
function changedPlaces(theirs: string, ours: string): [number, number][] {
  const parts = diffArrays(theirs.split(' '), ours.split(' '), { maxEditLength: mostChanges });
  if (!parts) return [[0, 0]];
  const places: [number, number][] = [];
  let [at, ourAt, changed] = [0, 0, false];
  for (const { value, added, removed } of parts) {
    const length = value.join(' ').length + 1;
    if ((added || removed) && !changed) places.push([at, ourAt]);
    changed = added || removed;
    if (!added) at += length;
    if (!removed) ourAt += length;
  }
  return places;
}

/** A space of another kind, or a sign without width. */
const hiddenSign = /(?! )[\p{Z}\p{Cf}]/gu;

const isHidden = (sign: string | undefined): boolean => sign !== undefined && sign.search(hiddenSign) === 0;

/** An excerpt, such signs by their number if it is about them: `3‹U+00A0›August`. */
const quote = (excerpt: string, hidden: boolean): string =>
  (hidden ? excerpt.replace(hiddenSign, (sign) => `‹${formatCodePoint(sign)}›`) : excerpt) || '(nothing)';

/** The word around an offset. */
const wordAt = (text: string, offset: number): string =>
  /\S*$/.exec(text.slice(0, offset))![0] + /^\S*/.exec(text.slice(offset))![0];

/** Where two words differ only as Unicode's composed and decomposed forms do (NFC, NFD): what each is. */
function compareCoding(theirs: string, ours: string): { coded?: string } {
  if (theirs === ours || theirs.normalize() !== ours.normalize()) return {};
  const form = (word: string) => (word === word.normalize('NFC') ? 'composed (NFC)' : 'decomposed (NFD)');
  return { coded: `“${theirs}” is ${form(theirs)} in the source and ${form(ours)} in the text` };
}
