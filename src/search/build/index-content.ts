import type { Element, Text } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { toHtml } from 'hast-util-to-html';
import { parse } from 'parse5';
import { SKIP, visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { isAnchorOf, isBlockAnchor } from '../../apparatus/anchors.ts';
import { isBesideText } from '../../apparatus/markup.ts';

/**
 * Adapts a page, as HTML, to what Pagefind makes of it. Signs without width, such as a soft hyphen or U+FEFF, are left
 * out: they would make other words of the same word, and Pagefind and JavaScript part words at different ones of them.
 */
export function toIndexContent(html: string): string {
  const tree = fromParse5(parse(html));
  const blocks: Element[] = [];
  visit(tree, (node) => {
    if (node.type === 'text') node.value = node.value.replace(/\p{Cf}/gu, '').replace(/[\s\u0085]+/g, ' ');
    if (node.type !== 'element') return;
    const { id } = node.properties;
    if (isBlockAnchor(id)) blocks.push(node);
    // Pagefind keeps every anchor of a page; a search needs only those of paragraphs, notes and printed pages.
    else if (!isAnchorOf('page', id)) delete node.properties['id'];
  });
  blocks.forEach(moveBreaksOutOfWords);
  return toHtml(tree);
}

/**
 * Pagefind puts a space at each anchor, and so splits a word in which a printed page begins, or parts it from the comma
 * after it. Each such break is moved to the next space, or to the end of the paragraph.
 */
function moveBreaksOutOfWords(block: Element): void {
  let moved: Element[] = [];
  let withinWord = false;
  for (const { node, parent } of listTextsAndBreaks(block)) {
    const index = parent.children.indexOf(node);
    if (node.type === 'element') {
      if (withinWord) moved.push(...(parent.children.splice(index, 1) as [Element]));
      continue;
    }
    if (node.value) withinWord = /\S$/.test(node.value);
    const space = node.value.search(/\s/);
    if (moved.length === 0 || space < 0) continue;
    const before: Text = { type: 'text', value: node.value.slice(0, space) };
    parent.children.splice(index, 0, before, ...moved);
    node.value = node.value.slice(space);
    moved = [];
  }
  block.children.push(...moved);
}

/** The words of a paragraph or note, and the page breaks among them, in order, each with the element that holds it. */
function listTextsAndBreaks(block: Element): { node: Text | Element; parent: Element }[] {
  const found: { node: Text | Element; parent: Element }[] = [];
  visitParents(block, (node, ancestors) => {
    if (node === block) return undefined;
    const isBreak = node.type === 'element' && node.properties['role'] === 'doc-pagebreak';
    if (node.type === 'text' || isBreak) found.push({ node, parent: ancestors.at(-1) as Element });
    return node.type === 'element' && (isBesideText(node) || isBlockAnchor(node.properties['id'])) ? SKIP : undefined;
  });
  return found;
}
