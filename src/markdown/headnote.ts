import type { Root } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { apparatusOf } from './context';
import { linkReferences } from './references';
import { remarkVocabulary } from './vocabulary';

/** The headnote is Markdown in the frontmatter: emphasis, and references to documents. Its HTML goes into the apparatus. */
export function remarkHeadnote() {
  return (_: Root, file: VFile): void => {
    const apparatus = apparatusOf(file);
    const tree = fromMarkdown(String(file.data.astro?.frontmatter?.['headnote'] ?? ''));
    visit(tree, (node) => delete node.position); // lines of the headnote, not of the file
    remarkVocabulary()(tree, file);
    apparatus.references.push(...linkReferences(tree).map((reference) => ({ ...reference, place: 'head' })));
    apparatus.headnote = toHtml(toHast(tree));
  };
}
