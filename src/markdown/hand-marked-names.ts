import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { attribute, replaceWith, element, isJsx, text } from './element.ts';

/** `<Name id="…">`: an editor says which entry of the index is meant, or that none is (`none`). */
export function remarkHandMarkedNames() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (isJsx(node) && node.name === 'Name')
        replaceWith(node, element('span', { dataName: attribute(node, 'id') }, [text(toString(node))]));
    });
  };
}
