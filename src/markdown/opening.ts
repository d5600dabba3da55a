import { toString } from 'mdast-util-to-string';
import type { Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';

/** Words as they are compared: without case and punctuation. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Marks the lines at the beginning of a text that only repeat what the head of its page has just said: its title, its
 * marking and its date as printed. They stay, with their anchors; the page sets them small.
 */
export function remarkOpening() {
  return (tree: Root, file: VFile): void => {
    const { title, date, classification } = (file.data.astro?.frontmatter ?? {}) as {
      title?: string;
      date?: { printed?: string };
      classification?: { marking?: string };
    };
    const said = [title, date?.printed, classification?.marking]
      .filter((words) => typeof words === 'string')
      .map(plain)
      .filter(Boolean);
    for (const block of tree.children as (RootContent & { data?: { hProperties?: Record<string, unknown> } })[]) {
      if (block.type === 'footnoteDefinition') continue;
      if (!block.data?.hProperties || !said.includes(plain(toString(block)))) return;
      block.data.hProperties['dataRepeats'] = '';
    }
  };
}
