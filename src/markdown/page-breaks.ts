import type { Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { toAnchor } from '../apparatus/anchors.ts';
import { inSource } from '../apparatus/markup.ts';
import { getApparatus, report, getSource } from './context.ts';
import { attribute, replaceWith, element, isJsx } from './element.ts';
import { enclosingAnchor } from './place.ts';
import { textWords } from '../words/words.ts';

/**
 * Turns `<PageBreak page="18" />` into the mark of a printed page (DPUB-ARIA `doc-pagebreak`), linkable as `#page-18`,
 * exactly where the page begins, even within a word. Page numbers must be consecutive.
 */
export function remarkPageBreaks() {
  return (tree: Root, file: VFile): void => {
    const { pages } = getApparatus(file);
    let last = getSource(file).firstPage;
    visitParents(tree, (node, ancestors) => {
      if (!isJsx(node) || node.name !== 'PageBreak') return;
      const written = attribute(node, 'page');
      if (written === undefined) return; // already reported by the vocabulary
      const page = Number(written);
      if (!Number.isInteger(page)) return report(file, node, `“${written}” is not a page number.`, 'Write page="18".');
      if (last !== undefined && page !== last + 1) {
        report(file, node, `Page ${page} follows page ${last}.`, `Write page="${last + 1}", or move the break.`);
      }
      last = page;
      pages.push({ page, place: enclosingAnchor(ancestors) });
      const emended = ancestors.some((ancestor) => isJsx(ancestor) && ancestor.name === 'Emendation');
      replaceWith(
        node,
        element('span', {
          id: toAnchor('page', page),
          role: 'doc-pagebreak',
          title: textWords.pageBreak(page), // its name: checkers that do not know the role take aria-label here for a mistake
          dataN: String(page),
          // Within an emendation, the emendation carries the whole source reading, this number included.
          ...(!emended && inSource(` ${page} `)),
        }),
      );
    });
  };
}
