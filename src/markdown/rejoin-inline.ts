import type { Node, Parent } from 'unist';
import { isJsx } from './element.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * Puts runs of elements that belong inside a paragraph, and that MDX lifts out where they are alone on a line, back into
 * one. In: the children of a block. Out: the same, as paragraphs.
 */
export function rejoinInline(children: Node[]): Node[] {
  const blocks: Node[] = [];
  for (const child of children) {
    const lifted = child.type === 'mdxJsxFlowElement' && isJsx(child) && !vocabulary[child.name ?? '']?.block;
    const before = blocks.at(-1) as Parent | undefined;
    const sameLine = before?.type === 'paragraph' && before.position?.end.line === child.position?.start.line;
    if (!lifted) blocks.push(child);
    else if (!sameLine) blocks.push({ type: 'paragraph', children: [child], position: child.position } as Node);
    else {
      before.children.push({ type: 'text', value: ' ' } as Node, child);
      before.position = { ...before.position!, end: child.position!.end };
    }
  }
  return blocks;
}
