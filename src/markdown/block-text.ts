import type { Element, Nodes, Text } from 'hast';
import { SKIP } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { isBesideText } from '../apparatus/markup.ts';

/** A text node, and the offset of its first character in the text of its block. */
export interface Stretch {
  node: Text;
  parent: Element;
  start: number;
  /** Whether a link holds it, at any depth. */
  linked: boolean;
}

const isLink = (node: Nodes): boolean => node.type === 'element' && node.tagName === 'a';

/**
 * Collects the text of a tree as a reader sees it, white space collapsed, without what is set beside it, and the place
 * of each text node.
 * @param enter called for every element within; a string that it returns replaces the element's text
 */
export function collectText(
  block: Element,
  enter: (node: Element, at: number) => string | undefined = () => undefined,
) {
  const stretches: Stretch[] = [];
  // Joined at the end: to read the last letter of a string that grows would copy it each time.
  const parts: string[] = [];
  let length = 0;
  const add = (words: string): void => {
    if (words) parts.push(words);
    length += words.length;
  };
  visitParents(block, (node, ancestors) => {
    if (node.type === 'text') {
      // A page break between two words has a space on both sides; the text has one.
      const doubled = parts.at(-1)?.endsWith(' ') ? /^\s*/.exec(node.value)![0].length : 0;
      const linked = ancestors.some(isLink);
      stretches.push({ node, parent: ancestors.at(-1) as Element, start: length - doubled, linked });
      add(node.value.slice(doubled).replace(/\s/g, ' '));
    }
    if (node.type !== 'element' || node === block) return undefined;
    const instead = enter(node, length);
    if (instead !== undefined) {
      stretches.push({
        node: node.children[0] as Text,
        parent: node,
        start: length,
        linked: ancestors.some(isLink),
      });
      add(instead);
      return SKIP;
    }
    return isBesideText(node) ? SKIP : undefined;
  });
  return { text: parts.join(''), stretches };
}
