import type { Paragraph, Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { isJsx } from './element.ts';

/**
 * Elements that are all there is of a paragraph stand for themselves, as in MDX's own compiler: `<Marking>` on a line
 * of its own is no paragraph that holds a marking.
 */
export function remarkBlocks() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (paragraph: Paragraph, index, parent) => {
      const elements: Node[] = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim());
      if (!parent || elements.length === 0 || !elements.every(isJsx)) return undefined;
      for (const element of elements) element.type = 'mdxJsxFlowElement';
      (parent.children as Node[]).splice(index!, 1, ...elements);
      return index;
    });
  };
}
