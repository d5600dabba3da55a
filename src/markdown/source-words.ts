import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseNoteKey } from '../apparatus/note-label.ts';
import { report } from './context.ts';
import { isJsx } from './element.ts';
import { keyOf } from './note-anchors.ts';

/** Markdown that would put something on the source’s words, and what to write instead. */
const added: Record<string, [what: string, remedy: string]> = {
  emphasis: [
    'emphasis',
    'Write <Italic>…</Italic> if the source has italics, or a backslash before a * or _ of the text.',
  ],
  strong: [
    'strong emphasis',
    'Write <Bold>…</Bold> if the source has bold type, or a backslash before a * or _ of the text.',
  ],
  blockquote: [
    'a quotation',
    'Write <Quotation>…</Quotation> if the source sets it apart, or a backslash before a > of the text.',
  ],
  link: ['a link', 'Put it into a note of the editors, [^a], or a backslash before a [ of the text.'],
  linkReference: ['a link', 'Put it into a note of the editors, [^a], or a backslash before a [ of the text.'],
  inlineCode: ['code', 'Put a backslash before a ` of the text.'],
};

/**
 * Reports Markdown that would put emphasis, a quotation or a link on the words of the source: what the source itself
 * shows has elements of its own. The editors’ notes, and their words where text is wanting, are free.
 */
export function remarkSourceWords() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if (node.type === 'footnoteDefinition' && parseNoteKey(keyOf(node))?.series !== 'source') return SKIP;
      if (isJsx(node) && node.name === 'Lacuna') return SKIP;
      const [what, remedy] = (Object.hasOwn(added, node.type) && added[node.type]) || [];
      if (!what) return undefined;
      report(file, node, `The words of the source have ${what} that is not theirs.`, remedy!);
      return SKIP;
    });
  };
}
