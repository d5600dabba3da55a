import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isAnchorOf, isBlockAnchor } from '../apparatus/anchors.ts';
import { getApparatus, getSource } from './context.ts';
import { createNameFinder } from './names-in-words.ts';

/**
 * Finds the names of the edition in the text and the notes. Every mention is entered in the apparatus with its
 * paragraph and printed page; the first in a document becomes a link into the index. The words do not change.
 * @param content the edition's folder
 */
export function rehypeMentions({ content }: { content: string }) {
  const findNames = createNameFinder(content);
  return (tree: Root, file: VFile): void => {
    const { mentions } = getApparatus(file);
    const linked = new Set<string>();
    let page = getSource(file).firstPage;

    visit(tree, 'element', (block) => {
      const place = placeOf(block);
      if (!place) return undefined;
      const turns: { at: number; page: string }[] = [];
      const found = findNames(block, file, ({ properties: { role, dataN } }, at) => {
        if (role === 'doc-pagebreak') turns.push({ at, page: String(dataN) });
      });
      for (const { id, form, start, link } of found) {
        while (turns[0] && turns[0].at <= start) page = turns.shift()!.page;
        mentions.push({ id, form, place, start, page: isAnchorOf('paragraph', place) ? page : undefined });
        if (!linked.has(id) && link()) linked.add(id);
      }
      page = turns.at(-1)?.page ?? page;
      return SKIP;
    });
  };
}

/** The anchor of a block in which names are searched for: a paragraph or a note. */
function placeOf({ properties }: Element): string | undefined {
  const id = typeof properties['id'] === 'string' ? properties['id'] : '';
  return isBlockAnchor(id) ? id : undefined;
}
