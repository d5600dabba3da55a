import type { ElementContent, Element, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isAnchorOf, isBlockAnchor } from '../apparatus/anchors.ts';
import { formatLink } from '../apparatus/links.ts';
import { createMentionFinder, type FoundName } from '../apparatus/mention-finder.ts';
import { readIds, readNames } from '../edition/names.ts';
import { didYouMean } from '../edition/did-you-mean.ts';
import { collectText, type Stretch } from './block-text.ts';
import { getApparatus, report, getSource } from './context.ts';

/** Placeholder in the searched text for a name that an editor marked by hand. */
const marked = '\ufffc';

/**
 * Finds the names of the edition in the text and the notes. Every mention is entered in the apparatus with its
 * paragraph and printed page; the first in a document becomes a link into the index. The words do not change.
 * @param content the edition's folder
 */
export function rehypeMentions({ content }: { content: string }) {
  const names = new Map(readNames(content).map((name) => [name.id, name]));
  const ids = readIds(content);
  const find = createMentionFinder([...names.values()]);
  return (tree: Root, file: VFile): void => {
    const { mentions } = getApparatus(file);
    const seen = new Set<string>();
    let page = getSource(file).firstPage;

    visit(tree, 'element', (block) => {
      const place = placeOf(block);
      if (!place) return undefined;
      const byHand: FoundName[] = [];
      const turns: { at: number; page: number }[] = [];
      const { text, stretches } = collectText(block, ({ properties: { role, dataN, dataName }, position }, at) => {
        if (role === 'doc-pagebreak') turns.push({ at, page: Number(dataN) });
        if (dataName === undefined) return undefined;
        const id = String(dataName);
        if (names.has(id)) byHand.push({ id, start: at, end: at + marked.length });
        else if (id !== 'none' && ids)
          report(
            file,
            position && { type: 'name', position },
            `Unknown name “${id}”.${didYouMean(id, ids)}`,
            'Use the id of an index entry, or none.',
          );
        return marked;
      });
      for (const { id, form, start, end } of [...find(text), ...byHand].sort((a, b) => a.start - b.start)) {
        while (turns[0] && turns[0].at <= start) page = turns.shift()!.page;
        mentions.push({ id, form, place, page: isAnchorOf('paragraph', place) ? page : undefined });
        if (!seen.has(id) && link(id, stretches, start, end)) seen.add(id);
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

/**
 * Turns a range of text into a link; a name that spans several elements is linked in parts.
 * @returns whether a link was made; none is made within another, such as an emendation
 */
function link(id: string, stretches: Stretch[], start: number, end: number): boolean {
  let linked = false;
  for (const stretch of stretches.filter(
    (candidate) => candidate.start < end && candidate.start + candidate.node.value.length > start,
  )) {
    const { node, parent, linked: within } = stretch;
    const byHand = parent.properties['dataName'] !== undefined;
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
