import type { Element } from 'hast';
import { h } from 'hastscript';
import { toPageAnchor } from '../../apparatus/page-label.ts';
import { formatDate } from '../../dates/dates.ts';
import { formatTitle } from '../../edition/wording.ts';
import { buildChapter } from '../chapter.ts';
import { isDateKnown } from '../modified.ts';
import { buildIntroduction } from '../introduction.ts';
import type { ExportedDocument, ExportedIntroduction, ExportContext } from '../export-document.ts';
import { bookWords, factWords, textWords } from '../../words/words.ts';
import { adaptForBooks, buildPage, documentId, documentPath, linksFrom, type BookPage } from './xhtml.ts';

/** The cover, in words too for those who do not see it. */
export function buildCover(picture: string, alt: string, { edition }: ExportContext): BookPage {
  return buildPage('cover', 'cover.xhtml', { ...edition, title: bookWords.cover, matter: 'cover' }, [
    h('section', { 'epub:type': 'cover', className: ['cover'] }, [h('img', { src: picture, alt, role: 'doc-cover' })]),
  ]);
}

/** The title page: what kind of publication it is, title, editors. */
export function buildTitlePage({ edition }: ExportContext): BookPage {
  const { title, subtitle, tagline, editors } = edition;
  return buildPage('title', 'title.xhtml', { ...edition, matter: 'frontmatter' }, [
    h('section', { 'epub:type': 'titlepage', className: ['title-page'] }, [
      h('p', { className: ['label'] }, tagline),
      h('h1', title),
      h('p', subtitle),
      ...(editors.length > 0 ? [h('p', { className: ['editors'] }, factWords.editedBy(editors))] : []),
    ]),
  ]);
}

/** What stands on the back of a title page: method, marks, rights, when the edition was changed and where it is. */
export function buildImprint(modified: string, { edition, url }: ExportContext): BookPage {
  const { method, rights } = edition;
  return buildPage('imprint', 'imprint.xhtml', { ...edition, title: bookWords.about, matter: 'frontmatter' }, [
    h('section', { 'epub:type': 'imprint' }, [
      h('h1', bookWords.about),
      h('h2', bookWords.method),
      h('p', method),
      h('p', bookWords.marks),
      h('h2', bookWords.rights),
      h('p', rights),
      ...(isDateKnown(modified)
        ? [h('p', bookWords.changed(formatDate(modified.slice(0, 10), edition.language)))]
        : []),
      h('p', [bookWords.onTheSite, h('a', { href: url.href }, url.href)]),
    ]),
  ]);
}

/** The introduction. */
export function buildIntroductionPage(introduction: ExportedIntroduction, from: ExportContext): BookPage {
  const path = 'introduction.xhtml';
  const tree = buildIntroduction(introduction, from, 1, linksFrom(path, introduction.url));
  Object.assign(tree.properties, { 'epub:type': 'introduction', role: 'doc-introduction' });
  adaptForBooks(tree);
  const about = { ...from.edition, title: introduction.data.title, matter: 'frontmatter' } as const;
  return buildPage('introduction', path, about, [tree]);
}

/** A document. */
export function buildDocumentPage(document: ExportedDocument, from: ExportContext): BookPage {
  const { slug, data, url } = document;
  const path = documentPath(slug);
  const tree = buildChapter(document, from, 1, { id: (id) => id, href: linksFrom(path, url) });
  Object.assign(tree, { tagName: 'section' }); // an article may not be a chapter (ARIA in HTML)
  Object.assign(tree.properties, { 'epub:type': 'chapter', role: 'doc-chapter' });
  adaptForBooks(tree);
  const about = { ...from.edition, title: formatTitle(data), matter: 'bodymatter' } as const;
  return buildPage(documentId(slug), path, about, [withFirstPage(tree, document)]);
}

/** Marks the printed page on which a text begins, where it is known, as the later ones are marked. */
function withFirstPage(tree: Element, { data, apparatus }: ExportedDocument): Element {
  const label = data.source.firstPage;
  if (label === undefined) return tree;
  const mark = h('div', {
    id: toPageAnchor(label),
    className: ['pagebreak'],
    role: 'doc-pagebreak',
    'epub:type': 'pagebreak',
    title: textWords.pageBreak(label),
    dataEditorial: apparatus.source.firstFolio === undefined && '',
  });
  mark.children = [{ type: 'text', value: `|${label}|` }];
  const text = tree.children.find((node) => node.type === 'element' && String(node.properties['className']) === 'text');
  (text as Element).children.unshift(mark);
  return tree;
}
