import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { isAnchorOf } from '../../apparatus/anchors.ts';
import { textDirection } from '../../direction.ts';
import type { Target } from '../chapter.ts';
import { serializeXml } from '../xml.ts';

/** The `epub:type` for each ARIA role on the page. */
const epubTypes: Record<string, string> = {
  'doc-noteref': 'noteref',
  'doc-endnotes': 'endnotes',
  'doc-pagebreak': 'pagebreak',
  'doc-backlink': 'backlink',
};

/** A page of the book: its name in the package, its path there, and its XHTML, or how that is made. */
export interface BookPage<Xhtml = string> {
  id: string;
  path: string;
  xhtml: Xhtml;
}

/** The divisions of a book, by their names in the EPUB Structural Semantics Vocabulary. */
type Matter = 'cover' | 'frontmatter' | 'bodymatter' | 'backmatter';

/** A page of the book as XHTML. */
export function buildPage(
  id: string,
  path: string,
  { title, language, matter }: { title: string; language: string; matter: Matter },
  body: ElementContent[],
): BookPage {
  const page = h(
    'html',
    {
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      'xml:lang': language,
      dir: textDirection(language),
    },
    [
      h('head', [
        h('title', title),
        h('link', { rel: 'stylesheet', type: 'text/css', href: `${rootFrom(path)}style.css` }),
      ]),
      h('body', { 'epub:type': matter }, body),
    ],
  );
  return { id, path, xhtml: serializeXml(toXast(page), {}, '<!DOCTYPE html>\n') };
}

/** The way from a page of the book to the folder that all of them are in. */
const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);

export const documentId = (slug: string): string => `document-${slug}`;
export const documentPath = (slug: string): string => `documents/${slug}.xhtml`;
export const threadPath = (slug: string): string => `threads/${slug}.xhtml`;

/**
 * Where links lead from a page of the book: within it where they can. Names in texts and the marks of threads in their
 * margins are no links there.
 * @param path of the page
 * @param url of the same page of the site
 */
export const linksFrom =
  (path: string, url: URL) =>
  (to: Target): string | undefined => {
    if ('address' in to) return new URL(to.address, url).href;
    if (to.kind !== 'doc') return undefined;
    const target = documentPath(to.to);
    return `${target === path ? '' : `${rootFrom(path)}${target}`}#${to.anchor ?? 'document'}`;
  };

/** Adds the `epub:type` that e-readers use in place of roles, and writes out what CSS generates on the page. */
export function adaptForBooks(tree: Element): void {
  visit(tree, 'element', (node) => {
    const { id, role, className, lang, dataN, ariaLabel } = node.properties;
    const { properties } = node;
    const words = (value: string) => (node.children = [{ type: 'text', value }]);
    if (epubTypes[String(role)]) properties['epub:type'] = epubTypes[String(role)];
    if (isAnchorOf('note', id)) properties['epub:type'] = 'endnote';
    if (role === 'doc-endnotes') properties['className'] = ['notes'];
    if (lang) properties['xml:lang'] = lang;
    if (role === 'doc-pagebreak') {
      properties['className'] = ['pagebreak'];
      words(`|${String(dataN)}|`);
    }
    if (String(className) === 'number') {
      node.tagName = 'span';
      node.properties = { className: ['number'] };
      words(String(ariaLabel).replace(/\D+/, ''));
    }
    for (const name of ['dataSource', 'dataN', 'dataName']) delete properties[name];
  });
}
