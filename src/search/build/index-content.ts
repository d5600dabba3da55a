import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { isAnchorOf } from '../../apparatus/anchors.ts';

/** Adapts a page, as HTML, to what Pagefind makes of it. */
export function toIndexContent(html: string): string {
  const tree = fromHtml(html);
  visit(tree, 'element', (node, index, parent) => {
    const { id, role } = node.properties;
    // Pagefind keeps every anchor of a page; a search needs only those of paragraphs, notes and printed pages.
    if (!isAnchorOf('paragraph', id) && !isAnchorOf('note', id) && !isAnchorOf('page', id))
      delete node.properties['id'];
    // Pagefind splits a word at an anchor within it: a page break there is moved after the word.
    if (role !== 'doc-pagebreak') return;
    const [before, after] = [parent!.children[index! - 1], parent!.children[index! + 1]];
    if (before?.type !== 'text' || after?.type !== 'text' || !/\p{L}$/u.test(before.value)) return;
    const rest = /^\p{L}*/u.exec(after.value)![0];
    before.value += rest;
    after.value = after.value.slice(rest.length);
  });
  return toHtml(tree);
}
