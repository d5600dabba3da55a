import type { Element, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { isAnchorOf, parseAnchor } from './anchors.ts';
import { sourceText } from './fidelity.ts';
import { seriesOfAnchor } from './note-label.ts';

/** An anchor that is cited, with what it leads to. */
export interface CitedAnchor {
  /** `p-4`, `page-18`, `fn-3`. */
  id: string;
  /** Its first words in the source, at most thirty characters. */
  words: string;
  /** Of a paragraph, what kind of block it is: paragraph, `heading 3` with its level, item, quotation, or by its class. */
  kind: string | undefined;
  /** Line of the file, for messages. */
  line: number | undefined;
}

/** The anchors of a marked-up text that are cited: its paragraphs, its printed pages, and its own notes. */
export function listCited(tree: Root): CitedAnchor[] {
  const anchors: CitedAnchor[] = [];
  visitParents(tree, 'element', (element, ancestors) => {
    const id = String(element.properties['id']);
    const line = element.position?.start.line;
    if (isAnchorOf('paragraph', id))
      anchors.push({ id, words: opening(element), kind: kindOf(element, ancestors), line });
    else if (isAnchorOf('page', id)) anchors.push({ id, words: '', kind: undefined, line });
    else if (isAnchorOf('note', id) && seriesOfAnchor(parseAnchor(id)!.label) === 'source')
      anchors.push({ id, words: opening(noteIn(element)), kind: undefined, line });
  });
  return anchors;
}

/** How a frozen file has an anchor: `p-4 The mole was finished [paragraph]`. */
export const toEntry = (anchor: CitedAnchor): string =>
  anchor.kind ? `${withoutKind(anchor)} [${anchor.kind}]` : withoutKind(anchor);

/** All the forms in which a frozen file may have it: without the level of a heading, or without its kind, as before these were frozen. */
export const toEntries = (anchor: CitedAnchor): string[] => {
  const entry = toEntry(anchor);
  return [entry, entry.replace(/\[heading \d\]$/, '[heading]'), withoutKind(anchor)];
};

/** An anchor and its first words. */
export const withoutKind = ({ id, words }: CitedAnchor): string => `${id} ${words}`.trim();

/** White space of every kind is one here: the words are to be recognised, and are compared elsewhere. */
const opening = (element: Element | undefined): string =>
  (element ? sourceText(element) : '').replace(/\s+/g, ' ').trim().slice(0, 30);

/** Kinds of blocks that their class names. */
const ownKinds = ['marking', 'verse', 'signature', 'dateline', 'table'];

function kindOf({ tagName, properties }: Element, ancestors: Parents[]): string {
  if (/^h\d$/.test(tagName)) return `heading ${tagName.slice(1)}`;
  if (tagName === 'li') return 'item';
  const [named] = [properties['className']].flat().map(String);
  if (named && ownKinds.includes(named)) return named;
  const within = (tag: string) => ancestors.some((each) => each.type === 'element' && each.tagName === tag);
  if (within('blockquote')) return 'quotation';
  if (within('li')) return 'item';
  return tagName === 'p' ? 'paragraph' : tagName;
}

/** The words of a note, in its entry; none where the source lacks them. */
function noteIn(entry: Element): Element | undefined {
  let note: Element | undefined;
  visit(entry, 'element', (element) => {
    if (element.properties['dataNote'] !== undefined) note ??= element;
  });
  return note;
}
