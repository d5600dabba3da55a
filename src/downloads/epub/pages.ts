import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { isAnchorOf } from '../../apparatus/anchors.ts';
import { textDirection } from '../../direction.ts';
import { formatDocumentDate, formatTitle } from '../../edition/wording.ts';
import { foldWords } from '../../search/fold.ts';
import { buildChapter } from '../chapter.ts';
import { buildIntroduction } from '../introduction.ts';
import { serializeXml } from '../xml.ts';
import type { ExportedDocument, ExportedIntroduction, ExportContext } from '../export-document.ts';
import { bookWords, factWords } from '../../words/words.ts';

/** The `epub:type` for each ARIA role on the page. */
const epubTypes: Record<string, string> = {
  'doc-noteref': 'noteref',
  'doc-endnotes': 'endnotes',
  'doc-pagebreak': 'pagebreak',
  'doc-backlink': 'backlink',
};

/** A page of the book as XHTML. `root` leads from its folder to that of the style sheet. */
export function toXhtml(title: string, language: string, root: string, body: ElementContent[]): string {
  const page = h(
    'html',
    {
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      'xml:lang': language,
      dir: textDirection(language),
    },
    [
      h('head', [h('title', title), h('link', { rel: 'stylesheet', type: 'text/css', href: `${root}style.css` })]),
      h('body', body),
    ],
  );
  return serializeXml(toXast(page), {}, '<!DOCTYPE html>\n');
}

/** A document as a page of the book: links stay within the book where they can; names and threads are on the site. */
export function buildDocumentPage(document: ExportedDocument, from: ExportContext): string {
  const { slug, data, url } = document;
  const tree = buildChapter(document, from, 1, {
    id: (id) => id,
    href: (to) => {
      if ('address' in to) return new URL(to.address, url).href;
      if (to.kind !== 'doc') return undefined;
      if (to.to !== slug) return `${to.to}.xhtml#${to.anchor}`;
      return `#${to.anchor}`;
    },
  });
  visit(tree, 'element', adaptForBooks);
  return toXhtml(formatTitle(data), from.edition.language, '../', [tree]);
}

/** The introduction as a page of the book, its links as in a document. */
export function buildIntroductionPage(introduction: ExportedIntroduction, from: ExportContext): string {
  const tree = buildIntroduction(introduction, from, 1, (to) => {
    if ('address' in to) return new URL(to.address, introduction.url).href;
    return to.kind === 'doc' ? `documents/${to.to}.xhtml#${to.anchor}` : undefined;
  });
  tree.properties['epub:type'] = 'introduction';
  return toXhtml(introduction.data.title, from.edition.language, '', [tree]);
}

/** Adds the `epub:type` that e-readers use in place of roles, and writes out what CSS generates on the page. */
function adaptForBooks(node: Element): void {
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
}

/** The title page: title, editors, method, rights. */
export function buildTitlePage({ edition, url }: ExportContext): string {
  const { title, subtitle, tagline, editors, method, rights, language } = edition;
  return toXhtml(title, language, '', [
    h('section', { 'epub:type': 'titlepage' }, [
      h('p', { className: ['label'] }, tagline),
      h('h1', title),
      h('p', subtitle),
      ...(editors.length > 0 ? [h('p', factWords.editedBy(editors))] : []),
      h('h2', bookWords.method),
      h('p', method),
      h('p', bookWords.marks),
      h('h2', bookWords.rights),
      h('p', rights),
      h('p', [bookWords.onTheSite, h('a', { href: url.href }, url.href)]),
    ]),
  ]);
}

/** The contents of the book, and its list of printed pages. */
export function buildNavigation(
  introduction: ExportedIntroduction | undefined,
  documents: ExportedDocument[],
  { edition }: ExportContext,
): string {
  const link = (slug: string, anchor: string, words: string) =>
    h('a', { href: `documents/${slug}.xhtml${anchor && `#${anchor}`}` }, words);
  const paged = documents.filter(({ apparatus }) => apparatus.pages.length > 0);
  const pages = paged.flatMap(({ slug, data, apparatus }) =>
    apparatus.pages.map(({ anchor, label }) =>
      h('li', [link(slug, anchor, paged.length > 1 ? `${formatTitle(data)}, ${label}` : label)]),
    ),
  );
  return toXhtml(bookWords.contents, edition.language, '', [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, [
      h('h1', bookWords.contents),
      h('ol', [
        h('li', [h('a', { href: 'title.xhtml' }, edition.title)]),
        ...(introduction ? [h('li', [h('a', { href: 'introduction.xhtml' }, introduction.data.title)])] : []),
        ...documents.map(({ slug, data, apparatus }) => {
          const parts = apparatus.contents
            .filter(({ words }) => foldWords(words) !== foldWords(data.title))
            .map(({ id, words }) => h('li', [link(slug, id, words)]));
          return h('li', [
            link(slug, '', `${formatTitle(data)} · ${formatDocumentDate(data, edition.language)}`),
            ...(parts.length > 0 ? [h('ol', parts)] : []),
          ]);
        }),
      ]),
    ]),
    ...(pages.length > 0
      ? [
          h('nav', { 'epub:type': 'page-list', role: 'doc-pagelist', hidden: true }, [
            h('h2', bookWords.printedPages),
            h('ol', pages),
          ]),
        ]
      : []),
  ]);
}
