import type { Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { editorial, inSource } from '../apparatus/markup.ts';
import { createPageNamer, formatPageLabel, isPageLabel } from '../apparatus/page-label.ts';
import { getApparatus, report, getSource } from './context.ts';
import { attribute, replaceWith, element, isJsx, type Jsx } from './element.ts';
import { enclosingAnchor } from './place.ts';
import { collapseWhiteSpace } from '../edition/source.ts';
import { textWords } from '../words/words.ts';

/**
 * Turns `<PageBreak page="18" />` into the mark of a printed page (DPUB-ARIA `doc-pagebreak`), linkable as `#page-18`,
 * exactly where the page begins, even within a word. `supplied="18"` is a label that the source does not print.
 */
export function remarkPageBreaks() {
  return (tree: Root, file: VFile): void => {
    const { pages } = getApparatus(file);
    const { firstPage, folios } = getSource(file);
    const nameOf = createPageNamer(firstPage);
    visitParents(tree, (node, ancestors) => {
      if (!isJsx(node) || node.name !== 'PageBreak') return;
      const written = labelOf(node, file);
      if (!written) return;
      const { label, supplied } = written;
      const anchor = nameOf(label);
      const shown = formatPageLabel(label, supplied);
      const reason = attribute(node, 'reason');
      pages.push({ label: shown, anchor, place: enclosingAnchor(ancestors), ...(reason && { reason }) });
      const emendation = ancestors.find((ancestor) => isJsx(ancestor) && ancestor.name === 'Emendation') as
        Jsx | undefined;
      if (emendation && !supplied && !folios) checkEmended(emendation, label, file);
      replaceWith(
        node,
        element('span', {
          id: anchor,
          role: 'doc-pagebreak',
          title: supplied ? textWords.suppliedPage(label) : textWords.pageBreak(label), // its name: checkers that do not know the role take aria-label here for a mistake
          dataN: shown,
          // A number on a line of its own is not in the text; within an emendation, that carries it with the rest.
          ...(supplied ? editorial : !emendation && !folios && inSource(` ${label} `)),
        }),
      );
    });
  };
}

/** The label of a page; `undefined`, and a mistake, where it has none or two or one that cannot be linked. */
function labelOf(node: Jsx, file: VFile): { label: string; supplied: boolean } | undefined {
  const [page, supplied] = [attribute(node, 'page'), attribute(node, 'supplied')];
  if (page !== undefined && supplied !== undefined)
    return void report(
      file,
      node,
      `The page is labelled twice, “${page}” and “${supplied}”.`,
      'Write page="…" for a label that the source prints, or supplied="…" for yours.',
    );
  const label = page ?? supplied;
  if (label === undefined) {
    const known = ['page', 'supplied', 'reason'];
    if (node.attributes.every((each) => each.type === 'mdxJsxAttribute' && known.includes(each.name)))
      report(
        file,
        node,
        '<PageBreak> has no page.',
        'Write page="18" as the source prints it, or supplied="18" where it prints none.',
      );
    return undefined; // else the vocabulary has reported it
  }
  if (isPageLabel(label)) return { label, supplied: page === undefined };
  report(file, node, `“${label}” has no letter or digit to make an address of.`, 'Write page="18", page="xii".');
  return undefined;
}

/** No rule of fidelity sees a number within an emendation. */
function checkEmended(emendation: Jsx, label: string, file: VFile): void {
  const apart = (words: string) => ` ${collapseWhiteSpace(words)} `;
  if (apart(attribute(emendation, 'source') ?? '').includes(apart(label))) return;
  report(
    file,
    emendation,
    `Page ${label} begins within an <Emendation> whose source has no “${label}”.`,
    'Write the label that it has, or supplied="…" where it has none.',
  );
}
