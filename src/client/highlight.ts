import { fold, foldText } from '../search/fold';

/** Parts of the text that no search looks at: numbers of notes, and what only the editors say within the text. */
const outside = 'sup, [data-editorial]';

/**
 * Marks words and phrases in the text and its notes. Ranges of the DOM are marked where the browser can
 * (CSS Custom Highlight), so that no HTML is rewritten; elsewhere each stretch of text is wrapped in `<mark>`.
 * @returns the ranges that were found, in the order of the page
 */
export function highlight(phrases: string[]): Range[] {
  const folded = [...new Set(phrases.map(fold))].filter(Boolean);
  const blocks = document.querySelectorAll('[data-transcription] :is(p, li, h2, h3, h4), [data-note]');
  const ranges = [...blocks].flatMap((block) => findIn(block, folded));
  if ('highlights' in CSS) CSS.highlights.set('found', new Highlight(...ranges));
  else for (const range of ranges.toReversed()) wrap(range);
  return ranges;
}

/** Finds phrases in a block of text, also where they run across page breaks, note numbers and links. */
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

/** The node and the offset within it that stand at an offset of all the nodes' text. */
function place(nodes: Text[], offset: number): [Text, number] {
  let before = 0;
  for (const node of nodes) {
    if (offset < before + node.length) return [node, offset - before];
    before += node.length;
  }
  const last = nodes.at(-1)!;
  return [last, last.length];
}

function wrap(range: Range): void {
  const { commonAncestorContainer: common } = range;
  for (const node of textNodes(common instanceof Element ? common : common.parentElement!)) {
    if (!range.intersectsNode(node)) continue;
    const part = document.createRange();
    part.setStart(node, node === range.startContainer ? range.startOffset : 0);
    part.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
    if (!part.collapsed) part.surroundContents(document.createElement('mark'));
  }
}
