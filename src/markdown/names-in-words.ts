import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { formatLink } from '../apparatus/links.ts';
import { createMentionFinder, type FoundName } from '../apparatus/mention-finder.ts';
import { didYouMean } from '../edition/did-you-mean.ts';
import { readIds, readNames } from '../edition/names.ts';
import { collectText, type Stretch } from './block-text.ts';
import { report } from './context.ts';

/** A name in a block of words. */
interface NameInWords extends FoundName {
  /** Makes it a link into the index; returns whether one was made: none is made within another link. */
  link: () => boolean;
}

/**
 * The names in a block, in the order of its words: those found by their forms, and those marked by hand.
 * @param enter called for every element within, with its offset in the text of the block
 */
export type FindNames = (block: Element, file: VFile, enter?: (node: Element, at: number) => void) => NameInWords[];

/** Placeholder in the searched text for a name that an editor marked by hand. */
const marked = '\ufffc';

/** For `collectText`: puts the placeholder in the place of each such name. */
export const handMarked = ({ properties }: Element): string | undefined =>
  properties['dataName'] === undefined ? undefined : marked;

/**
 * Prepares the search for the names of an edition in blocks of words.
 * @param content the edition's folder
 */
export function createNameFinder(content: string): FindNames {
  const names = new Map(readNames(content).map((name) => [name.id, name]));
  const ids = readIds(content);
  const find = createMentionFinder([...names.values()]);
  return (block, file, enter) => {
    const byHand: FoundName[] = [];
    const { text, stretches } = collectText(block, (node, at) => {
      enter?.(node, at);
      const { dataName } = node.properties;
      if (dataName === undefined) return undefined;
      const id = String(dataName);
      if (names.has(id)) byHand.push({ id, start: at, end: at + marked.length });
      else if (id !== 'none' && ids)
        report(
          file,
          node.position && { type: 'name', position: node.position },
          `Unknown name “${id}”.${didYouMean(id, ids)}`,
          'Use the id of an index entry, or none.',
        );
      return handMarked(node);
    });
    return [...find(text), ...byHand]
      .sort((a, b) => a.start - b.start)
      .map((found) => ({ ...found, link: () => link(found, stretches) }));
  };
}

/**
 * Links the first mention of each name in words of the editors: a headnote, an introduction. The index lists what the
 * texts mention, so that nothing is entered in it. The tree is changed.
 * @returns the ids of the names that were linked
 */
export function linkNames(tree: Root, find: FindNames, file: VFile): string[] {
  const linked = new Set<string>();
  visit(tree, 'element', (block) => {
    if (block.tagName !== 'p' && block.tagName !== 'li') return undefined;
    for (const { id, link } of find(block, file)) if (!linked.has(id) && link()) linked.add(id);
    return SKIP;
  });
  return [...linked];
}

/** Turns a range of text into a link; a name that spans several elements is linked in parts. */
function link({ id, start, end }: FoundName, stretches: Stretch[]): boolean {
  let linked = false;
  for (const stretch of stretches) {
    const { node, parent, linked: within } = stretch;
    const byHand = parent.properties['dataName'] !== undefined;
    // A placeholder stands for all the words of a name marked by hand.
    const length = byHand ? marked.length : node.value.length;
    if (stretch.start >= end || stretch.start + length <= start) continue;
    const from = byHand ? 0 : Math.max(0, start - stretch.start);
    const to = byHand ? node.value.length : Math.min(node.value.length, end - stretch.start);
    if (within || from >= to) continue;
    linked = true;
    const words: ElementContent = { type: 'text', value: node.value.slice(from, to) };
    const anchor: Element = {
      type: 'element',
      tagName: 'a',
      properties: {
        className: ['name'],
        href: formatLink({ kind: 'name', to: id, anchor: undefined }),
      },
      children: [words],
    };
    const after: Text = { type: 'text', value: node.value.slice(to) };
    parent.children.splice(parent.children.indexOf(node) + 1, 0, anchor, after);
    node.value = node.value.slice(0, from);
    // What follows in this stretch is now another node.
    stretches.push({ node: after, parent, start: stretch.start + to, linked: within });
  }
  return linked;
}
