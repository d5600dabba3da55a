import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { toAnchor } from '../apparatus/anchors.ts';
import { parseNoteKey, toNoteAnchor, type NoteKey } from '../apparatus/note-label.ts';
import { labelKind } from '../note-forms.ts';

/** The key of a note as it is written: Markdown itself takes `[^A]` and `[^a]` for one. */
export const keyOf = (node: FootnoteReference | FootnoteDefinition): string => node.label ?? node.identifier;

/**
 * Gives every note its anchor before others refer to it. Signs are counted in the order in which they are called, on
 * each page or in each chapter for itself. In: the tree of a document. Out: the same, each definition with its `id`.
 */
export function remarkNoteAnchors() {
  return (tree: Root): void => {
    const signs = new Map<string, number>();
    const begin = (definition: FootnoteDefinition) => {
      const key = keyOf(definition);
      const note: NoteKey = parseNoteKey(key) ?? { series: 'editor', label: key.replace(/[^\p{L}\p{N}]/gu, '') };
      const isSign = note.series === 'source' && labelKind(note.label) === 'signs';
      const scope = JSON.stringify(note.within ?? '');
      const count = (signs.get(scope) ?? 0) + Number(isSign);
      signs.set(scope, count);
      definition.data = { ...definition.data, hProperties: { id: toAnchor('note', toNoteAnchor(note, count)) } };
    };
    const definitions = new Map<string, FootnoteDefinition>();
    visit(tree, 'footnoteDefinition', (node) => {
      if (!definitions.has(keyOf(node))) definitions.set(keyOf(node), node);
    });
    const begun = new Set<FootnoteDefinition>();
    const follow = (part: Node) =>
      visit(part, 'footnoteReference', (node: FootnoteReference) => {
        const definition = definitions.get(keyOf(node));
        if (!definition || begun.has(definition)) return;
        begun.add(definition);
        begin(definition);
      });
    for (const block of tree.children) if (block.type !== 'footnoteDefinition') follow(block);
    for (const definition of begun) follow(definition);
    for (const definition of definitions.values()) if (!begun.has(definition)) begin(definition); // never called
  };
}
