import { toString } from 'mdast-util-to-string';
import type { Heading, ListItem, Paragraph, Root } from 'mdast';
import type { Node, Parent } from 'unist';
import type { VFile } from 'vfile';
import { toAnchor } from '../apparatus/anchors.ts';
import { editorial } from '../apparatus/markup.ts';
import { getApparatus } from './context.ts';
import { element, isJsx } from './element.ts';
import { rejoinInline } from './rejoin-inline.ts';
import { textWords } from '../words/words.ts';

type Block = (Paragraph | Heading | ListItem) & { data?: { hProperties?: Record<string, unknown> } };

/** A salutation, or words that lead to a list: on paper they stay with what follows. */
const runsOn = /[,:]$/;

/**
 * Gives every paragraph, heading and list item of the text its anchor (`p-1`, `p-2`, …) and its number in the
 * gutter. In: the tree of a document. Out: the same tree; headings and numbered
 * paragraphs are entered in the table of contents.
 */
export function remarkParagraphs() {
  return (tree: Root, file: VFile): void => {
    const apparatus = getApparatus(file);

    const mark = (block: Block) => {
      const number = ++apparatus.paragraphs;
      const id = toAnchor('paragraph', number);
      const words = toString(block);
      if (block.type === 'heading') apparatus.contents.push({ id, words, level: block.depth });
      else if (/^\d+\. /.test(words)) apparatus.contents.push({ id, words: opening(words), level: 4 });
      block.data = {
        ...block.data,
        hProperties: { ...block.data?.hProperties, id, ...(runsOn.test(words) && { dataRunsOn: '' }) },
      };
      const permalink = element('a', {
        className: ['number'],
        href: `#${id}`,
        ariaLabel: textWords.paragraph(number),
        ...editorial,
      });
      const holder: Parent = block.type === 'listItem' ? (block.children[0] as Parent) : block;
      holder.children.unshift(permalink);
    };

    const walk = (parent: Parent) => {
      parent.children = rejoinInline(parent.children);
      for (const child of parent.children) {
        if (child.type === 'footnoteDefinition') continue;
        if (child.type === 'paragraph' || child.type === 'heading') mark(child as Block);
        else if (isJsx(child)) {
          if (child.name === 'Marking') mark(asParagraph(child));
        } else if (child.type === 'listItem' && !(child as ListItem).spread) {
          mark(child as Block);
          walk({ ...child, children: (child as ListItem).children.slice(1) } as Parent);
        } else if ('children' in child) walk(child as Parent);
      }
    };
    walk(tree);
  };
}

/** The first words of a numbered paragraph, for the table of contents. */
function opening(words: string): string {
  return `${words
    .split(/\s+/, 5)
    .join(' ')
    .replace(/[,;:.]$/, '')} …`;
}

/** `<Marking>` is a paragraph of its own kind. */
function asParagraph(node: Node): Block {
  return Object.assign(node, {
    type: 'paragraph',
    data: { hProperties: { className: ['marking'] } },
  }) as unknown as Block;
}
