import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { siteAddress } from '../addresses.ts';
import { buildChronology } from '../apparatus/chronology.ts';
import type { IntroductionData } from '../edition/introduction.ts';
import { getIntroduction, renderedText } from '../library.ts';
import { lowerHeadings, rewriteLinks, type Target } from './chapter.ts';
import type { ExportContext } from './export-document.ts';
import { parseText } from './parse-text.ts';

/** The introduction prepared for export: the content of its page. */
export interface ExportedIntroduction {
  data: IntroductionData;
  /** The text as on the page, internal links by name. */
  text: Root;
  /** The full address of its page. */
  url: URL;
}

/** Prepares the introduction for export; `undefined` where the edition has none. */
export async function exportIntroduction(): Promise<ExportedIntroduction | undefined> {
  const introduction = await getIntroduction();
  if (!introduction) return undefined;
  const { html } = await renderedText(introduction);
  const url = new URL(siteAddress('/introduction/'), import.meta.env.SITE);
  return { data: introduction.data, text: parseText(html), url };
}

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
    ...(lowerHeadings(structuredClone(text), level - 1).children as ElementContent[]),
    ...buildChronology(data, numbers, edition.language, 0, level + 1),
  ]);
  visit(section, 'element', ({ properties }) => {
    for (const name of ['id', 'dataName']) delete properties[name];
  });
  rewriteLinks(section, undefined, href);
  section.properties['id'] = 'introduction';
  return section;
}
