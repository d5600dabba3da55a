import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { toAnchor } from '../apparatus/anchors.ts';
import { getApparatus } from './context.ts';
import { createNameFinder, linkNames } from './names-in-words.ts';

/**
 * Gives every paragraph, heading and list item of an introduction its anchor (`p-1`, `p-2`, …), to which the search leads, and
 * makes the first mention of each name a link into the index.
 * @param content the edition's folder
 */
export function rehypeIntroduction({ content }: { content: string }) {
  const findNames = createNameFinder(content);
  return (tree: Root, file: VFile): void => {
    const apparatus = getApparatus(file);
    visit(tree, 'element', (block) => {
      if (!/^(p|li|h[1-6])$/.test(block.tagName)) return undefined;
      block.properties['id'] = toAnchor('paragraph', ++apparatus.paragraphs);
      return SKIP;
    });
    apparatus.editorsNames = linkNames(tree, findNames, file);
  };
}
