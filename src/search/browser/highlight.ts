import { besideText, transcription } from '../../apparatus/markup.ts';
import { foldWords, foldText } from '../fold.ts';

/** Parts of the page that are not searched. */
const outside = besideText.join();

/** Browsers with the CSS Custom Highlight API mark ranges without a change to the DOM. */
const canMark = 'highlights' in CSS;

/**
 * Marks words and phrases in the text and its notes, replacing earlier marks; where ranges cannot be
 * marked, each stretch of text is wrapped in `<mark>`.
 * @returns the ranges that were found, in the order of the page
 */
export function highlight(phrases: string[]): Range[] {
  clearHighlights();
  const folded = [...new Set(phrases.map(foldWords))].filter(Boolean);
  const blocks = document.querySelectorAll(`${transcription} :is(p, li, h2, h3, h4), [data-note]`);
  const ranges = [...blocks]
    .flatMap((block) => findIn(block, folded))
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    .filter((range, index, all) => !index || range.compareBoundaryPoints(Range.START_TO_START, all[index - 1]!)); // nested lists
  if (!canMark) return ranges.toReversed().map(wrap).reverse();
  CSS.highlights.set('found', new Highlight(...ranges));
  return ranges;
}

/** Marks one of the ranges as the current hit. */
export function highlightCurrent(range: Range): void {
  if (canMark) CSS.highlights.set('found-here', new Highlight(range));
}

/** Removes all marks. */
export function clearHighlights(): void {
  if (canMark) for (const name of ['found', 'found-here']) CSS.highlights.delete(name);
  for (const mark of document.querySelectorAll('.text mark')) {
    const parent = mark.parentNode!;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  }
}

/** Finds phrases in a block of text, even across page breaks, note numbers and links. */
function findIn(block: Element, phrases: string[]): Range[] {
  const nodes = textNodes(block);
  const { text, at } = foldText(nodes.map(({ data }) => data).join(''));
  return phrases.flatMap((phrase) => {
    const found: Range[] = [];
    for (let start = text.indexOf(` ${phrase} `); start >= 0; start = text.indexOf(` ${phrase} `, start + 1)) {
      const range = document.createRange();
      range.setStart(...place(nodes, at[start + 1]!));
      const [last, offset] = place(nodes, at[start + phrase.length]!);
      range.setEnd(last, offset + 1);
      found.push(range);
    }
    return found;
  });
}

function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(outside) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The text node at an offset of their joined text, and the offset within it. */
function place(nodes: Text[], offset: number): [Text, number] {
  let before = 0;
  for (const node of nodes) {
    if (offset < before + node.length) return [node, offset - before];
    before += node.length;
  }
  const last = nodes.at(-1)!;
  return [last, last.length];
}

/** Wraps a range in `<mark>` and returns its first part. */
function wrap(range: Range): Range {
  const { commonAncestorContainer: common } = range;
  const first = document.createRange();
  first.setStart(range.startContainer, range.startOffset);
  for (const node of textNodes(common instanceof Element ? common : common.parentElement!).reverse()) {
    if (!range.intersectsNode(node)) continue;
    const part = document.createRange();
    part.setStart(node, node === range.startContainer ? range.startOffset : 0);
    part.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
    if (part.collapsed) continue;
    const mark = document.createElement('mark');
    part.surroundContents(mark);
    first.selectNodeContents(mark);
  }
  return first;
}
