import type { Element, ElementContent, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isAnchorOf } from '../apparatus/anchors.ts';
import { formatLink, resolveLinks } from '../apparatus/links.ts';
import { editorial, isTranscription } from '../apparatus/markup.ts';
import { slugFromPath } from '../edition/check-edition.ts';
import { Mistake } from '../edition/mistake.ts';
import { readThreads, type Thread } from '../edition/threads.ts';
import { lastBefore } from '../last-before.ts';
import { collectText, type Stretch } from './block-text.ts';
import { getApparatus, getMistakes, getSource } from './context.ts';
import { textWords } from '../words/words.ts';

/**
 * Finds the passages of a document that threads quote. Each is copied word for word into the
 * apparatus, for the page of its thread; a mark where it begins links to that page.
 * @param content the edition's folder
 * @param root as `toPageAddress` takes it
 */
export function rehypePassages({ content, root }: { content: string; root: string }) {
  const threads = readThreads(content);
  return (tree: Root, file: VFile): void => {
    const slug = slugFromPath(file.path);
    const transcription = tree.children.find(
      (node): node is Element => node.type === 'element' && isTranscription(node),
    )!;
    const wanted = threads.flatMap((thread) =>
      thread.passages
        .map((passage, index) => ({ thread, index, ...passage }))
        .filter(({ document }) => document === slug),
    );
    if (wanted.length === 0) return;
    const { text, stretches } = collectText(transcription);
    const blocks = locateBlocks(transcription, stretches, getSource(file).firstPage);
    const marks: Mark[] = [];
    for (const { thread, index, ...passage } of wanted) {
      const found = locate(text, passage, thread, file);
      if (!found) continue;
      const { start, end } = found;
      const anchor = `passage-${thread.number}-${index + 1}`;
      const range = { at: 0, start, end, slug };
      const words = blocks.between(start, end).flatMap((block) => slice(block, range, blocks.starts));
      const html = toHtml(resolveLinks({ type: 'root', children: words }, root));
      getApparatus(file).passages.push({
        thread: thread.slug,
        index,
        anchor,
        ...blocks.placeOf(start),
        html,
        words: text.slice(start, end).trim(),
      });
      marks.push({ start, length: end - start, thread, index, anchor });
    }
    // In order, and after all are found: each splits a text node, and the next finds the rest of it.
    for (const each of marks.sort((a, b) => a.start - b.start)) mark(stretches, each);
  };
}

/** The offsets of a passage in its document; `undefined`, and a mistake in the thread, if it is not found. */
function locate(
  text: string,
  { from, to, line }: Thread['passages'][number],
  thread: Thread,
  file: VFile,
): { start: number; end: number } | undefined {
  const refuse = (mistake: string, remedy: string): undefined => {
    getMistakes(file).push(new Mistake({ file: thread.file, line, mistake, remedy }));
  };
  const start = text.indexOf(from);
  if (start < 0)
    return refuse(
      `“${from}” is not in ${slugFromPath(file.path)}.`,
      'Copy the first words as shown on the page, without note numbers.',
    );
  if (text.indexOf(from, start + 1) >= 0)
    return refuse(
      `“${from}” occurs more than once in ${slugFromPath(file.path)}.`,
      'Quote more words, until they occur only once.',
    );
  const last = text.indexOf(to, start);
  if (last < 0)
    return refuse(
      `“${to}” does not follow “${from}” in ${slugFromPath(file.path)}.`,
      'Copy the last words as shown on the page, without note numbers.',
    );
  return { start, end: last + to.length };
}

/** Where each text node begins, and the blocks, paragraph and printed page of an offset. Read once for all passages. */
function locateBlocks(transcription: Element, stretches: Stretch[], firstPage: string | undefined) {
  const starts = new Map(stretches.map(({ node, start }) => [node, start]));
  const places: { start: number; place: string; page: string | undefined }[] = [];
  const blocks: { start: number; index: number }[] = [];
  let place = '';
  let page = firstPage;
  let at = 0;
  for (const [index, block] of transcription.children.entries()) {
    blocks.push({ start: at, index });
    visit(block, (node) => {
      if (node.type === 'text' && starts.has(node)) {
        places.push({ start: starts.get(node)!, place, page });
        at = starts.get(node)! + node.value.length;
      }
      if (node.type !== 'element') return;
      const { id, role, dataN } = node.properties;
      if (isAnchorOf('paragraph', id)) place = String(id);
      if (role === 'doc-pagebreak') page = String(dataN);
    });
  }
  return {
    starts,
    placeOf: (offset: number) => {
      const { place, page } = lastBefore(places, offset)!;
      return { place, page };
    },
    between: (start: number, end: number) =>
      transcription.children.slice(lastBefore(blocks, start)!.index, lastBefore(blocks, end)!.index + 1),
  };
}

/** The range to copy, by offset. `at` is the current offset. */
interface Range {
  at: number;
  start: number;
  end: number;
  /** The document, for links within it. */
  slug: string;
}

/** A copy of what lies in a range: words, note numbers and page turns, without anchors and paragraph numbers. */
function slice(node: ElementContent, range: Range, starts: Map<Text, number>): ElementContent[] {
  if (node.type === 'text') {
    const start = starts.get(node);
    if (start === undefined) return range.at > range.start && range.at <= range.end ? [{ ...node }] : [];
    range.at = start + node.value.length;
    const words = node.value.slice(Math.max(0, range.start - start), Math.max(0, range.end - start));
    return words ? [{ type: 'text', value: words }] : [];
  }
  if (node.type !== 'element' || ['number', 'thread'].includes(String(node.properties['className']))) return [];
  const within = range.at > range.start && range.at < range.end;
  const children = node.children.flatMap((child) => slice(child, range, starts));
  const isSign = node.properties['role'] === 'doc-pagebreak';
  if (children.length === 0 && !(isSign && within)) return [];
  const { id: _, href, ...properties } = node.properties;
  if (typeof href === 'string')
    properties['href'] = href.startsWith('#')
      ? formatLink({ kind: 'doc', to: range.slug, anchor: href.slice(1) })
      : href;
  return [{ ...node, properties, children }];
}

interface Mark {
  start: number;
  /** In characters, as they are counted from the mark on, so that a reader who comes from the thread finds it tinted. */
  length: number;
  thread: Thread;
  index: number;
  anchor: string;
}

/** Inserts a link to the thread at the first word of a passage; the thread links back to it. */
function mark(stretches: Stretch[], { start, length, thread, index, anchor }: Mark): void {
  const stretch = lastBefore(stretches, start)!;
  const { node, parent, start: offset } = stretch;
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: {
      id: anchor,
      className: ['thread'],
      ...editorial,
      href: formatLink({ kind: 'thread', to: thread.slug, anchor: `passage-${index + 1}` }),
      dataThread: String(thread.number),
      dataLength: String(length),
      ariaLabel: textWords.thread(thread.number, thread.title),
    },
    children: [], // CSS generates its words from the label, so that they are neither selected nor copied
  };
  const before = node.value.slice(0, start - offset);
  parent.children.splice(parent.children.indexOf(node), 0, { type: 'text', value: before }, link);
  node.value = node.value.slice(start - offset);
  stretch.start = start;
}
