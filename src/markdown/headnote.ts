import type { Root } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import type { VFile } from 'vfile';
import { apparatusOf } from './context';
import { linkReferences } from './references';

/** The headnote is Markdown in the frontmatter: emphasis, and references to documents. Its HTML goes into the apparatus. */
export function remarkHeadnote() {
  return (_: Root, file: VFile): void => {
    const apparatus = apparatusOf(file);
    const tree = fromMarkdown(String(file.data.astro?.frontmatter?.['headnote'] ?? ''));
    apparatus.references.push(...linkReferences(tree).map((reference) => ({ ...reference, place: 'head', line: undefined })));
    apparatus.headnote = toHtml(toHast(tree)); // raw HTML in it is dropped
  };
}
