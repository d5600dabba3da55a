import type { Node } from 'unist';

/** The anchor of the paragraph or note that contains a node, from its ancestors. */
export function enclosingAnchor(ancestors: Node[]): string {
  for (const ancestor of ancestors.toReversed()) {
    const id = (ancestor.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
    if (id) return id;
  }
  return 'transcription';
}
