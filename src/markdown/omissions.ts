import type { Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { editorial } from '../apparatus/markup.ts';
import { replaceWith, element, isJsx, attribute, text } from './element.ts';
import { textWords } from '../words/words.ts';

/**
 * What is not there. `<Omission>` is a mark printed by the source, with the editors' words on what it leaves out;
 * `<Lacuna>` is wholly the editors', where text is wanting without a mark.
 */
export function remarkOmissions() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!isJsx(node)) return;
      if (node.name === 'Lacuna')
        replaceWith(node, element('p', { className: ['lacuna'], ...editorial }, node.children));
      if (node.name === 'Omission') {
        const of = attribute(node, 'of');
        const words: Node[] = of ? [text(' '), element('span', editorial, [text(textWords.omitted(of))])] : [];
        replaceWith(node, element('p', { className: ['omission'] }, [...node.children, ...words]));
      }
    });
  };
}
