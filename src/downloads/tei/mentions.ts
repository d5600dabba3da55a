import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Mention } from '../../apparatus/apparatus.ts';
import { collectText } from '../../markdown/block-text.ts';
import { handMarked } from '../../markdown/names-in-words.ts';
import { copyTree } from '../copy-tree.ts';

/**
 * A copy of a text in which every mention of a name is a `span` with `data-name`, as those are that an editor marked;
 * of the others, pages link only the first. A name that begins in one element and ends in another, neither of which it
 * holds whole, has a `span` in each.
 */
export function markMentions(text: Root, mentions: Mention[]): Root {
  const copy = copyTree(text);
  visit(copy, 'element', (node, index, parent) => {
    if (parent && [node.properties['className']].flat().includes('name'))
      parent.children.splice(index!, 1, ...node.children);
  });
  const byPlace = Map.groupBy(mentions, ({ place }) => place);
  visit(copy, 'element', (block) => {
    const here = byPlace.get(String(block.properties['id']));
    if (!here) return;
    const { stretches } = collectText(block, handMarked);
    const starts: Starts = new Map(stretches.map(({ node, start }) => [node, start]));
    for (const { id, form, start } of here) if (form) mark(block, { id, start, end: start + form.length }, starts);
  });
  return copy;
}

/** Where each text node begins in the text of its block. */
type Starts = Map<ElementContent, number>;

/** A name in the text of a block. */
interface Marked {
  id: string;
  start: number;
  end: number;
}

/** Puts what is of a name among the children of an element into a `span`. */
function mark(parent: Element, name: Marked, starts: Starts): void {
  const children: ElementContent[] = [];
  let held: ElementContent[] = [];
  const close = () => {
    // What has no text, such as the number of a note, belongs to the name only where it stands within.
    const last = held.findLastIndex((node) => spanOf(node, starts) !== undefined);
    if (last >= 0) children.push(h('span', { dataName: name.id }, held.slice(0, last + 1)));
    children.push(...held.slice(last + 1));
    held = [];
  };
  for (const child of parent.children.flatMap((node) => cut(node, [name.start, name.end], starts))) {
    const span = spanOf(child, starts);
    const isHeld = span ? span.start >= name.start && span.end <= name.end : held.length > 0;
    if (isHeld && isPhrase(child)) held.push(child);
    else {
      close();
      children.push(child);
      if (child.type === 'element' && span && span.start < name.end && span.end > name.start) mark(child, name, starts);
    }
  }
  close();
  parent.children = children;
}

/** Cuts a text node at some offsets; any other node stays whole. */
function cut(node: ElementContent, offsets: number[], starts: Starts): ElementContent[] {
  const start = starts.get(node);
  if (node.type !== 'text' || start === undefined) return [node];
  const ends = [...offsets.map((offset) => offset - start).filter((at) => at > 0 && at < node.value.length)];
  return [0, ...ends].map((from, index) => {
    const part = { ...node, value: node.value.slice(from, ends[index]) };
    starts.set(part, start + from);
    return part;
  });
}

/** From where to where the text of a node goes; `undefined` where it has none, or is a name already. */
function spanOf(node: ElementContent, starts: Starts): { start: number; end: number } | undefined {
  if (node.type === 'text') {
    const start = starts.get(node);
    return start === undefined || !node.value ? undefined : { start, end: start + node.value.length };
  }
  if (node.type !== 'element' || node.properties['dataName'] !== undefined) return undefined;
  const spans = node.children.flatMap((child) => spanOf(child, starts) ?? []);
  return spans.length > 0 ? { start: spans[0]!.start, end: spans.at(-1)!.end } : undefined;
}

/** Whether a name may hold a node: words, and elements within a line. */
const isPhrase = (node: ElementContent): boolean =>
  node.type === 'text' ||
  (node.type === 'element' &&
    ['a', 'em', 'strong', 'i', 'b', 'u', 's', 'sup', 'code', 'span'].includes(node.tagName) &&
    String(node.properties['className']) !== 'line');
