import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { formatPlace } from '../../apparatus/format-place.ts';
import { textDirection } from '../../direction.ts';
import { arrangeInRows } from '../../edition/threads.ts';
import { formatTitle } from '../../edition/wording.ts';
import type { LibraryPassage } from '../../library.ts';
import { rewriteLinks } from '../chapter.ts';
import type { ExportContext, ExportedThread } from '../export-document.ts';
import { parseText } from '../parse-text.ts';
import { threadsWords } from '../../words/words.ts';
import { adaptForBooks, buildPage, linksFrom, threadPath, type BookPage } from './xhtml.ts';
import { copyTree } from '../copy-tree.ts';

/** A thread: its question, and its passages, each with the way to its place in the book. */
export function buildThreadPage(thread: ExportedThread, total: number, { edition }: ExportContext): BookPage {
  const { slug, data, text, passages, url } = thread;
  const path = threadPath(slug);
  const rows = arrangeInRows(passages, data.facing);
  const tree = h('section', { className: ['chapter', 'thread'], 'epub:type': 'chapter', role: 'doc-chapter' }, [
    h('header', [
      h('p', { className: ['label'] }, threadsWords.threadOf(data.number, total)),
      h('h1', data.title),
      h('p', { className: ['question'] }, data.question),
    ]),
    ...(copyTree(text).children as ElementContent[]),
    ...rows.flat().map((passage) => buildPassage(passage, thread)),
  ]);
  rewriteLinks(tree, undefined, linksFrom(path, url));
  adaptForBooks(tree);
  return buildPage(`thread-${slug}`, path, { ...edition, title: data.title, matter: 'bodymatter' }, [tree]);
}

/** A passage as the thread quotes it: whose it is, which leads to its place, and its words. */
function buildPassage(passage: LibraryPassage, { data }: ExportedThread): Element {
  const { document, index, place, page, html, attribution } = passage;
  const { heading, lead } = data.passages[index]!;
  const words = parseText(/^<[ph]/.test(html) ? html : `<p>${html}</p>`);
  visit(words, 'element', ({ properties }) => {
    // The page turns in the document, not here.
    if (properties['role'] === 'doc-pagebreak') properties['role'] = 'presentation';
  });
  return h('figure', { id: `passage-${index + 1}` }, [
    h('figcaption', [
      ...(heading ? [h('h2', heading)] : []),
      h('a', { href: `doc:${document.slug}#${place}` }, [
        h('b', document.number),
        ` ${attribution}, ${formatTitle(document.data)}, ${formatPlace(place, page)}`,
      ]),
    ]),
    ...(lead ? [h('p', { className: ['lead'] }, lead)] : []),
    h(
      'blockquote',
      { lang: document.data.language, dir: textDirection(document.data.language) },
      words.children as ElementContent[],
    ),
  ]);
}
