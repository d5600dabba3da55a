import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { certaintyMeanings, type Certainty } from '../edition/certainty.ts';
import { formatDocumentDate, formatMarkingFact, formatOrigin, formatTitle } from '../edition/wording.ts';
import { buildReadingsList } from './readings.ts';
import type { ExportedDocument, ExportContext } from './export-document.ts';

/**
 * A document as a chapter of a larger whole: what it is, its source, its text with the notes, and the readings.
 * @param level of its title: 1 where the chapter is a page of its own
 * @param adapt what becomes of an anchor and of a link in the whole; a link without an address leaves its words
 */
export function buildChapter(
  document: ExportedDocument,
  from: ExportContext,
  level: number,
  adapt: { id: (id: string) => string; href: (to: Target) => string | undefined },
): Element {
  const { data, apparatus, text, number, slug } = document;
  const section = h('article', { className: ['chapter'], id: 'document' }, [
    h('header', [
      h('p', { className: ['label'] }, [
        ...(data.classification.marking ? [h('span', { className: ['stamp'] }, data.classification.marking), ' '] : []),
        `Document ${number} of ${from.total} · ${formatOrigin(data)}`,
      ]),
      h(`h${level}`, formatTitle(data)),
      h('p', { className: ['date'] }, formatDocumentDate(data, from.edition.language)),
      h(
        'div',
        { className: ['headnote'] },
        fromHtml(apparatus.headnote, { fragment: true }).children as ElementContent[],
      ),
      sourceNote(document),
    ]),
    h(
      'div',
      { className: ['text'], lang: data.language },
      lowerHeadings(structuredClone(text), level - 1).children as ElementContent[],
    ),
    buildReadingsList(apparatus.readings, `h${level + 1}`),
  ]);
  rewriteAddresses(section, slug, adapt);
  visit(section, 'element', (node) => {
    if (node.properties['role'] === 'doc-endnotes') node.properties['ariaLabel'] = `Notes: ${formatTitle(data)}`; // one among several
  });
  return section;
}

/** Where a link leads: a document of the edition and an anchor in it, or an address relative to a document’s page. */
export type Target = { slug: string; anchor: string } | { address: string };

/** The facts that a reader needs who has nothing but the chapter. */
function sourceNote({ data, url }: ExportedDocument): Element {
  const { sourceNote, extent, date, author, classification, rights } = data;
  const formatCertainty = ({ certainty, reason }: { certainty: Certainty; reason?: string | undefined }) =>
    [certainty !== 'stated' && certainty !== 'not established' && `(${certaintyMeanings[certainty]}).`, reason]
      .filter(Boolean)
      .join(' ');
  const facts: [string, string][] = [
    ['Source', sourceNote.citation],
    ['Extent', extent],
    ['Author', `${author.name ?? 'Not established.'} ${formatCertainty(author)}`],
    ['Marking', `${formatMarkingFact(data)}. ${classification.note ?? ''}`],
    ['Rights in the text', `${rights.statement} ${rights.reason ?? ''}`],
    ['Address', url.href],
  ];
  if (date.reason) facts.splice(2, 0, ['Date', date.reason]);
  return h(
    'dl',
    facts.map(([term, words]) => h('div', [h('dt', term), ' ', h('dd', words.trim())])),
  );
}

/** Takes the headings of a text some levels down. */
function lowerHeadings(text: Root, levels: number): Root {
  visit(text, 'element', (node) => {
    const level = /^h(\d)$/.exec(node.tagName)?.[1];
    if (level) node.tagName = `h${Math.min(6, Number(level) + levels)}`;
  });
  return text;
}

/** Gives every anchor and link its address in the whole. */
function rewriteAddresses(section: Element, slug: string, adapt: Parameters<typeof buildChapter>[3]): void {
  visit(section, 'element', (node, index, parent) => {
    const { id, href } = node.properties;
    if (typeof id === 'string') node.properties['id'] = adapt.id(id);
    delete node.properties['dataGloss']; // shown by a script that is not there
    if (node.tagName !== 'a' || typeof href !== 'string') return undefined;
    const to = adapt.href(targetOf(href, slug));
    if (to !== undefined) {
      node.properties['href'] = to;
      return undefined;
    }
    parent!.children.splice(index!, 1, ...node.children);
    return [SKIP, index!];
  });
}

function targetOf(href: string, slug: string): Target {
  if (href.startsWith('#')) return { slug, anchor: href.slice(1) };
  const [, other, anchor] = /^\.\.\/\.\.\/documents\/([^/]+)\/(?:#(.+))?$/.exec(href) ?? [];
  return other
    ? { slug: other, anchor: anchor && /^(p|page|fn)-/.test(anchor) ? anchor : 'document' }
    : { address: href };
}
