import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { buildChronology } from '../apparatus/chronology.ts';
import { lowerHeadings, rewriteLinks, type Target } from './chapter.ts';
import type { ExportContext, ExportedIntroduction } from './export-document.ts';
import { copyTree } from './copy-tree.ts';

/**
 * The introduction as a chapter of a larger whole, before those of the documents. Its paragraphs have no anchors there.
 * @param level of its title: 1 where it is a page of its own
 * @param href maps a link to its address in the book; a link without an address becomes plain text
 */
export function buildIntroduction(
  { data, text }: ExportedIntroduction,
  { edition, numbers }: ExportContext,
  level: number,
  href: (to: Target) => string | undefined,
): Element {
  const section = h('section', { className: ['chapter', 'introduction', 'reading'] }, [
    h('header', [h(`h${level}`, data.title), ...(data.note ? [h('p', { className: ['date'] }, data.note)] : [])]),
    ...(lowerHeadings(copyTree(text), level - 1).children as ElementContent[]),
    ...buildChronology(data, numbers, edition.language, 0, level + 1),
  ]);
  visit(section, 'element', ({ properties }) => {
    for (const name of ['id', 'dataName']) delete properties[name];
  });
  rewriteLinks(section, undefined, href);
  section.properties['id'] = 'introduction';
  return section;
}
