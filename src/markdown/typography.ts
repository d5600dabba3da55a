import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { getApparatus } from './context.ts';
import { element, isJsx, replaceWith } from './element.ts';

/** The HTML of what a source shows within its lines; a raised word is told from the number of a note by its class. */
const elements: Record<string, [tag: string, className?: string]> = {
  Italic: ['i'],
  Bold: ['b'],
  Underline: ['u'],
  Superscript: ['sup', 'raised'],
  Struck: ['s'],
  Margin: ['span', 'margin'],
  LineNumber: ['span', 'line-number'],
};

/** Turns the elements for italics, bold type, underlines, raised and struck words, and words in the margin into HTML. */
export function remarkTypography() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if (!isJsx(node) || !Object.hasOwn(elements, node.name ?? '')) return;
      if (node.name === 'Margin') getApparatus(file).layout = true;
      const [tag, className] = elements[node.name!]!;
      replaceWith(node, element(tag, className ? { className: [className] } : {}, node.children));
    });
  };
}
