import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { isAnchorOf, isBlockAnchor } from '../apparatus/anchors.ts';
import { textDirection } from '../direction.ts';
import { parseLink, type InternalLink } from '../apparatus/links.ts';
import { withOffice } from '../edition/agents/format-agents.ts';
import { certaintyMeanings, type Certainty } from '../edition/certainty.ts';
import { formatDocumentDate, formatMarkingFact, formatOrigin, formatTitle, titleLanguage } from '../edition/wording.ts';
import { buildReadingsList } from './readings.ts';
import { parseText } from './parse-text.ts';
import type { ExportedDocument, ExportContext } from './export-document.ts';
import { chapterWords, factWords } from '../words/words.ts';
import { copyTree } from './copy-tree.ts';

/**
 * A document as a chapter of a larger whole: what it is, its source, its text with the notes, and the readings.
 * @param level of its title: 1 where the chapter is a page of its own
 * @param adapt maps an anchor or link to its address in the book; a link without an address becomes plain text
 */
export function buildChapter(
  document: ExportedDocument,
  from: ExportContext,
  level: number,
  adapt: { id: (id: string) => string; href: (to: Target) => string | undefined },
): Element {
  const { data, apparatus, text, number, slug } = document;
  const date = formatDocumentDate(data, from.edition.language);
  const section = h('article', { className: ['chapter'], id: 'document' }, [
    h('header', [
      h('p', { className: ['label'] }, [
        ...(data.classification?.marking
          ? [h('span', { className: ['stamp'] }, data.classification.marking), ' ']
          : []),
        [factWords.documentOf(number, from.total), formatOrigin(data)].filter(Boolean).join(' · '),
      ]),
      h(`h${level}`, { lang: titleLanguage(data, from.edition.language) }, formatTitle(data)),
      ...(date ? [h('p', { className: ['date'] }, date)] : []),
      ...(apparatus.headnote
        ? [h('div', { className: ['headnote'] }, parseText(apparatus.headnote).children as ElementContent[])]
        : []),
      sourceNote(document),
    ]),
    h(
      'div',
      { className: ['text'], lang: data.language, dir: textDirection(data.language) },
      lowerHeadings(copyTree(text), level - 1).children as ElementContent[],
    ),
    buildReadingsList(apparatus, `h${level + 1}`),
  ]);
  rewriteLinks(section, slug, adapt.href);
  visit(section, 'element', (node) => {
    if (typeof node.properties['id'] === 'string') node.properties['id'] = adapt.id(node.properties['id']);
    if (node.properties['role'] === 'doc-endnotes')
      node.properties['ariaLabel'] = chapterWords.notesOf(formatTitle(data)); // one among several
  });
  return section;
}

/** Where a link leads: within the edition, or to another address. A link to a document has an anchor. */
export type Target = InternalLink | { address: string };

/** The metadata shown at the head of a chapter. */
function sourceNote({ data, url }: ExportedDocument): Element {
  const { sourceNote, extent, date, author, recipient, translator, classification, rights } = data;
  const formatCertainty = ({ certainty, reason }: { certainty: Certainty; reason?: string | undefined }) =>
    [certainty !== 'stated' && certainty !== 'not established' && `(${certaintyMeanings[certainty]}).`, reason]
      .filter(Boolean)
      .join(' ');
  const facts: [string, string][] = [
    ...(sourceNote ? [[chapterWords.source, sourceNote.citation] as [string, string]] : []),
    ...(extent ? [[chapterWords.extent, extent] as [string, string]] : []),
    ...[
      ...author.map((agent) => [chapterWords.author, agent] as const),
      ...recipient.map((agent) => [chapterWords.addressee, agent] as const),
      ...translator.map((agent) => [chapterWords.translator, agent] as const),
    ].map(([term, agent]): [string, string] => [
      term,
      `${withOffice({ ...agent, name: agent.name ?? chapterWords.notEstablished })} ${formatCertainty(agent)}`,
    ]),
    ...(classification
      ? [
          [chapterWords.marking, `${formatMarkingFact(classification)}. ${classification.note ?? ''}`] as [
            string,
            string,
          ],
        ]
      : []),
    ...(rights ? [[chapterWords.rights, `${rights.statement} ${rights.reason ?? ''}`] as [string, string]] : []),
    [chapterWords.address, url.href],
  ];
  if (date.reason) facts.splice(2, 0, [chapterWords.date, date.reason]);
  return h(
    'dl',
    facts.map(([term, words]) => h('div', [h('dt', term), ' ', h('dd', words.trim())])),
  );
}

/** Lowers the headings of a text by some levels. */
export function lowerHeadings(text: Root, levels: number): Root {
  visit(text, 'element', (node) => {
    const level = /^h(\d)$/.exec(node.tagName)?.[1];
    if (level) node.tagName = `h${Math.min(6, Number(level) + levels)}`;
  });
  return text;
}

/**
 * Gives every link its address in the book.
 * @param slug of the document whose words they are, if they are a document’s
 */
export function rewriteLinks(
  section: Element,
  slug: string | undefined,
  adapt: (to: Target) => string | undefined,
): void {
  visit(section, 'element', (node, index, parent) => {
    const { href } = node.properties;
    if (node.tagName !== 'a' || typeof href !== 'string') return undefined;
    const to = adapt(targetOf(href, slug));
    if (to !== undefined) {
      node.properties['href'] = to;
      return undefined;
    }
    parent!.children.splice(index!, 1, ...node.children);
    return [SKIP, index!];
  });
}

function targetOf(href: string, slug: string | undefined): Target {
  if (slug !== undefined && href.startsWith('#')) return { kind: 'doc', to: slug, anchor: href.slice(1) };
  const link = parseLink(href);
  if (link?.kind !== 'doc') return link ?? { address: href };
  return { ...link, anchor: isBlockAnchor(link.anchor) || isAnchorOf('page', link.anchor) ? link.anchor : 'document' };
}
