import type { Element, Nodes, Root } from 'hast';
import { isAnchorOf, parseAnchor } from '../apparatus/anchors.ts';
import { isBesideText, isEditorial } from '../apparatus/markup.ts';
import { toNoteKey } from '../apparatus/note-label.ts';
import { collapseWhiteSpace } from '../edition/source.ts';
import { placeWords, plainTextWords } from '../words/words.ts';

/** A paragraph, heading, list item or note as plain text. */
export interface TextBlock {
  /** Its anchor; none for what has no number, such as a mark of omission or a note. */
  anchor: string | undefined;
  /** The printed page on which it begins; none where no page break comes before it, nor `firstPage`. */
  page: string | undefined;
  /** White space is collapsed; verse and tables keep their lines, and tabs part the cells of a row. */
  words: string;
}

/** Elements that start a paragraph. */
const block = /^(p|h\d|ul|ol|li|blockquote|section|table)$/;

/** A line of a block. */
interface Line {
  /** Its words; of a row of a table, those of each cell. */
  cells: string[];
  /** How deep it is indented. */
  indent: number;
  /** Whether it goes on with the block of the line before. */
  within: boolean;
  /** The number of a paragraph or the label of a note with which it begins; what follows it stays on the line. */
  label?: string;
  /** Of its first words. */
  anchor?: string | undefined;
  page?: string | undefined;
}

const begin = (within = false, indent = 0): Line => ({ cells: [''], indent, within });

/**
 * The paragraphs, headings, list items and notes of a text. Numbers of paragraphs, calls of notes and page breaks become
 * `[¶ 3]`, `[^19]` and `[p. 18]`; a number stands on a line of its own above a block that keeps its lines.
 * @param bare leaves all these out, and the notes: only the words of the text itself are left
 * @param firstPage the printed page on which the text begins
 */
export function listTextBlocks(text: Root, bare = false, firstPage?: string): TextBlock[] {
  const lines = [begin()];
  let note = '';
  let anchor: string | undefined;
  let page = firstPage;
  const wordsOf = ({ cells }: Line) => cells.join('');
  const write = (words: string) => {
    const line = lines.at(-1)!;
    if (line.cells.length === 0) return;
    if (words.trim() && !wordsOf(line).trim()) Object.assign(line, { anchor, page });
    line.cells[line.cells.length - 1] += words;
  };
  const open = (label: string) => {
    write(`${label} `);
    lines.at(-1)!.label = label;
  };
  const turn = () => wordsOf(lines.at(-1)!).trim() === lines.at(-1)!.label || lines.push(begin());

  const walk = (node: Nodes): void => {
    if (node.type === 'text') write(node.value);
    if (node.type === 'root') node.children.forEach(walk);
    if (node.type !== 'element') return;
    const { id, className, role, dataIndent, dataN } = node.properties;
    if (role === 'doc-pagebreak') page = String(dataN);
    if (bare && (isBesideText(node) || role === 'doc-endnotes')) return;
    if (isAnchorOf('note', id)) note = parseAnchor(id)!.label;
    if (String(className) === 'note-label') return open(`[^${toNoteKey(note, textOf(node))}]`);
    if (String(className) === 'number') return open(`[${placeWords.paragraph(parseAnchor(anchor)!.label)}]`);
    const sign = formatSign(node);
    if (sign !== undefined) return write(sign);
    const around = anchor;
    if (isAnchorOf('paragraph', id)) anchor = String(id);
    const own = block.test(node.tagName);
    if (own) turn();
    if (node.tagName === 'tr' || String(className) === 'line') {
      const isFirst = !wordsOf(lines.at(-1)!).trim();
      if (isFirst) lines.at(-1)!.indent = Number(dataIndent ?? 0);
      else lines.push(begin(true, Number(dataIndent ?? 0)));
    }
    if (node.tagName === 'tr') lines.at(-1)!.cells = [];
    if (/^t[hd]$/.test(node.tagName)) lines.at(-1)!.cells.push('');
    if (role === 'doc-endnotes') lines.push({ ...begin(), cells: [rule] }, begin());
    const [before, after] = signsAround(node, bare);
    write(before);
    node.children.forEach(walk);
    write(after);
    if (own) turn();
    anchor = around;
  };
  walk(text);
  return joinLines(lines);
}

/** A line that parts what stands below it from the text. */
export const rule = '-'.repeat(72);

/** Lines that have words, joined to blocks. */
function joinLines(lines: Line[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const { cells, indent, within, anchor, page } of lines) {
    const words = cells.map(collapseWhiteSpace).join('\t');
    if (!words.trim()) continue;
    const line = '  '.repeat(indent) + words;
    if (within && blocks.length > 0) blocks.at(-1)!.words += `\n${line}`;
    else blocks.push({ anchor, page, words: line });
  }
  return blocks;
}

const textOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** What plain text has before and after words that would mean something else without: those struck out, raised, in the margin. */
function signsAround({ tagName, properties }: Element, bare: boolean): readonly [string, string] {
  const className = String(properties['className']);
  if (className === 'margin') return bare ? [' ', ' '] : plainTextWords.margin;
  if (bare) return ['', ''];
  if (className === 'raised') return plainTextWords.raised;
  return tagName === 's' ? plainTextWords.struck : ['', ''];
}

/** What plain text shows for an element that is not the source's words; `undefined` if it shows the element's own. */
function formatSign(element: Element): string | undefined {
  const { properties, children } = element;
  const { role, dataN, href } = properties;
  const words = () => textOf(element);
  if (role === 'doc-noteref') return `[^${toNoteKey(parseAnchor(String(href).slice(1))?.label ?? '', words())}]`;
  if (role === 'doc-pagebreak') return `[${placeWords.page(String(dataN))}]`;
  if (role === 'doc-backlink') return '';
  if (!isEditorial(element) || children.some((child) => child.type === 'element')) return undefined;
  return words() && `[[${words()}]]`;
}
