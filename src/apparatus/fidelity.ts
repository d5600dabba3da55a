import type { Nodes } from 'hast';
import { charactersInSource, isEditorial } from './markup.ts';
import { collapseWhiteSpace } from '../edition/source.ts';

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

/** The first place where a transcription differs from its source. */
export interface Difference {
  /** Offset in the collapsed source text. */
  offset: number;
  /** A few words of each, from shortly before the difference. */
  source: string;
  here: string;
}

/** Compares two texts, white space collapsed; `undefined` if they are equal. */
export function findDifference(source: string, here: string): Difference | undefined {
  const [theirs, ours] = [collapseWhiteSpace(source), collapseWhiteSpace(here)];
  if (theirs === ours) return undefined;
  let offset = 0;
  while (theirs[offset] === ours[offset]) offset++;
  const wordStart = theirs.lastIndexOf(' ', Math.max(0, offset - 15)) + 1;
  const excerpt = (text: string) => text.slice(wordStart, offset + 30) || '(nothing)';
  return { offset, source: excerpt(theirs), here: excerpt(ours) };
}
