import type { Element } from 'hast';
import { h } from 'hastscript';
import { toPageAnchor } from '../../apparatus/page-label.ts';
import { formatDocumentDate, formatTitle } from '../../edition/wording.ts';
import { foldWords } from '../../search/fold.ts';
import type { ExportedDocument, ExportContext } from '../export-document.ts';
import { bookWords, eventsWords, headerWords, indexWords, threadsWords } from '../../words/words.ts';
import type { Book } from './epub.ts';
import { buildPage, documentPath, threadPath, type BookPage } from './xhtml.ts';

/**
 * The contents of the book, its list of printed pages and its landmarks.
 * @param back the parts after the documents and threads
 */
export function buildNavigation(book: Book, back: BookPage[], { edition }: ExportContext): BookPage {
  const { introduction, documents, threads } = book;
  const item = (href: string, words: string) => h('li', [h('a', { href }, words)]);
  const group = (words: string, items: Element[]) =>
    items.length > 0 ? [h('li', [h('span', words), h('ol', items)])] : [];
  const backTitles: Record<string, string> = { chronology: eventsWords.title, index: indexWords.title };
  const pages = listPrintedPages(documents);
  const landmarks = [
    ['cover', 'cover.xhtml', bookWords.cover],
    ['titlepage', 'title.xhtml', bookWords.titlePage],
    ['toc', 'nav.xhtml#toc', bookWords.contents],
    ...(introduction ? [['introduction', 'introduction.xhtml', introduction.data.title]] : []),
    ...documents.slice(0, 1).map(({ slug }) => ['bodymatter', documentPath(slug), headerWords.documents]),
    ...back.filter(({ id }) => id === 'index').map(({ path }) => ['index', path, indexWords.title]),
  ] as [type: string, href: string, words: string][];
  return buildPage('nav', 'nav.xhtml', { ...edition, title: bookWords.contents, matter: 'frontmatter' }, [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, [
      h('h1', bookWords.contents),
      h('ol', [
        item('title.xhtml', edition.title),
        item('imprint.xhtml', bookWords.about),
        ...(introduction ? [item('introduction.xhtml', introduction.data.title)] : []),
        ...group(
          headerWords.documents,
          [...Map.groupBy(documents, ({ data }) => data.part)].flatMap(([part, all]) => {
            const entries = all.map((document) => buildEntry(document, edition.language));
            return part === undefined ? entries : group(part, entries);
          }),
        ),
        ...group(
          threadsWords.title,
          threads.map(({ slug, data }) => item(threadPath(slug), data.title)),
        ),
        ...back.map(({ id, path }) => item(path, backTitles[id]!)),
      ]),
    ]),
    ...(pages.length > 0
      ? [
          h('nav', { 'epub:type': 'page-list', role: 'doc-pagelist', hidden: true }, [
            h('h2', bookWords.printedPages),
            h(
              'ol',
              pages.map(({ href, words }) => item(href, words)),
            ),
          ]),
        ]
      : []),
    h('nav', { 'epub:type': 'landmarks', ariaLabel: bookWords.landmarks, hidden: true }, [
      h('h2', bookWords.landmarks),
      h(
        'ol',
        landmarks.map(([type, href, words]) => h('li', [h('a', { 'epub:type': type, href }, words)])),
      ),
    ]),
  ]);
}

/** A document in the contents, with its headings. */
function buildEntry({ slug, data, apparatus }: ExportedDocument, language: string): Element {
  const path = documentPath(slug);
  const parts = apparatus.contents
    .filter(({ words }) => foldWords(words) !== foldWords(data.title))
    .map(({ id, words }) => h('li', [h('a', { href: `${path}#${id}` }, words)]));
  return h('li', [
    h('a', { href: path }, [formatTitle(data), formatDocumentDate(data, language)].filter(Boolean).join(' · ')),
    ...(parts.length > 0 ? [h('ol', parts)] : []),
  ]);
}

/** Every printed page from the first; with the title where several documents have printed pages. */
function listPrintedPages(documents: ExportedDocument[]): { href: string; words: string }[] {
  const paged = documents.filter(hasPrintedPages);
  return paged.flatMap(({ slug, data, apparatus }) => {
    const { firstPage } = data.source;
    const first = firstPage === undefined ? [] : [{ anchor: toPageAnchor(firstPage), label: firstPage }];
    return [...first, ...apparatus.pages].map(({ anchor, label }) => ({
      href: `${documentPath(slug)}#${anchor}`,
      words: paged.length > 1 ? `${formatTitle(data)}, ${label}` : label,
    }));
  });
}

/** Whether it is known where in a document printed pages begin. */
export const hasPrintedPages = ({ data, apparatus }: ExportedDocument): boolean =>
  data.source.firstPage !== undefined || apparatus.pages.length > 0;
