import type { Node } from 'unist';
import { toAnchor } from '../apparatus/anchors.ts';

/** The anchor of the paragraph or note that contains a node, from its ancestors. */
export function enclosingAnchor(ancestors: Node[]): string {
  for (const ancestor of ancestors.toReversed()) {
    const id = (ancestor.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
    if (id) return id;
    if (ancestor.type === 'footnoteDefinition')
      return toAnchor('note', (ancestor as unknown as { identifier: string }).identifier);
  }
  return 'transcription';
}
