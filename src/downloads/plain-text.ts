import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { formatPlace } from '../apparatus/format-place.ts';
import { isAnchorOf, parseAnchor } from '../apparatus/anchors.ts';
import { isEditorial } from '../apparatus/markup.ts';
import { toNoteKey } from '../apparatus/note-label.ts';
import type { Agent } from '../edition/agents/agent.ts';
import { withOffice } from '../edition/agents/format-agents.ts';
import { collapseWhiteSpace } from '../edition/source.ts';
import { formatDocumentDate, formatMarkingFact, formatOrigin, formatTitle } from '../edition/wording.ts';
import { formatReading, pageRemarks } from './readings.ts';
import type { ExportedDocument, ExportContext } from './export-document.ts';
import { factWords, placeWords, plainTextWords, readingsWords } from '../words/words.ts';

const rule = '-'.repeat(72);

/**
 * A document as plain text, as its page shows it: a header, the text with a paragraph on each line, the notes, and the
 * editors' readings. Note calls and page breaks become `[^19]` and `[p. 18]`.
 */
export function toPlainText(document: ExportedDocument, from: ExportContext): string {
  const { text, apparatus } = document;
  const parts = [header(document, from), toLines(text).join('\n\n')];
  const readings = apparatus.readings.map((reading) => `${formatPlace(reading.place)}: ${formatReading(reading)}`);
  readings.push(...pageRemarks(apparatus.pages).map(({ place, reason }) => `${place}: ${reason}`));
  if (readings.length > 0) parts.push([readingsWords.title, ...readings].join('\n'));
  return `${parts.join(`\n\n${rule}\n\n`)}\n`;
}

function header({ data, number, url, text }: ExportedDocument, { edition, total }: ExportContext): string {
  const { origin, author, recipient, translator, date, extent, rights, sourceNote } = data;
  const formatCertainty = ({ certainty }: { certainty: string }) => (certainty === 'stated' ? '' : ` (${certainty})`);
  const named = (agents: Agent[]) =>
    agents
      .filter(({ name }) => name)
      .map((agent) => `${withOffice(agent)}${formatCertainty(agent)}`)
      .join('; ');
  return [
    formatTitle(data),
    '',
    plainTextWords.date(`${formatDocumentDate(data, edition.language)}${formatCertainty(date)}`),
    plainTextWords.origin(`${formatOrigin(data)}${formatCertainty(origin)}`),
    plainTextWords.author(named(author) || plainTextWords.notEstablished),
    ...(recipient.length > 0 ? [plainTextWords.addressee(named(recipient) || plainTextWords.notEstablished)] : []),
    ...(translator.length > 0 ? [plainTextWords.translator(named(translator) || plainTextWords.notEstablished)] : []),
    plainTextWords.marking(formatMarkingFact(data)),
    plainTextWords.source(sourceNote.citation),
    plainTextWords.extent(extent),
    plainTextWords.rights(rights.statement!),
    plainTextWords.partOf(factWords.documentOf(number, total), edition.title),
    url.href,
    '',
    ...plainTextWords.signs,
    ...(hasRaised(text) ? [plainTextWords.raisedSign] : []),
  ].join('\n');
}

function hasRaised(text: Root): boolean {
  let found = false;
  visit(text, 'element', ({ properties }) => void (found ||= String(properties['className']) === 'raised'));
  return found;
}

/** Elements that start a paragraph. */
const block = /^(p|h\d|ul|ol|li|blockquote|section|table)$/;

/** A line of the file, or of a paragraph that keeps its lines. */
interface Line {
  /** Its words; of a row of a table, those of each cell. */
  cells: string[];
  /** How deep it is indented. */
  indent: number;
  /** Whether it goes on with the paragraph of the line before. */
  within: boolean;
}

const begin = (within = false, indent = 0): Line => ({ cells: [''], indent, within });

/**
 * The paragraphs, headings, list items and notes of a text, each on a line, white space collapsed; verse and tables keep
 * their lines, and tabs part the cells of a row.
 */
export function toLines(text: Root): string[] {
  const lines = [begin()];
  const wordsOf = ({ cells }: Line) => cells.join('');
  const write = (words: string) => {
    const { cells } = lines.at(-1)!;
    if (cells.length > 0) cells[cells.length - 1] += words;
  };
  let note = '';
  const turn = () => labels.test(wordsOf(lines.at(-1)!)) || lines.push(begin());

  const walk = (node: Nodes): void => {
    if (node.type === 'text') write(node.value);
    if (node.type === 'root') node.children.forEach(walk);
    if (node.type !== 'element') return;
    const { id, className, role, dataIndent } = node.properties;
    if (isAnchorOf('note', id)) note = parseAnchor(id)!.label;
    if (String(className) === 'note-label') return void write(`[^${toNoteKey(note, textOf(node))}]`);
    const sign = formatSign(node);
    if (sign !== undefined) return void write(sign);
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
    const [before, after] = signsAround(node);
    write(before);
    node.children.forEach(walk);
    write(after);
    if (own) turn();
  };
  walk(text);

  const paragraphs: string[] = [];
  for (const { cells, indent, within } of lines) {
    const words = cells.map(collapseWhiteSpace).join('\t');
    if (!words.trim()) continue;
    const line = '  '.repeat(indent) + words;
    if (within && paragraphs.length > 0) paragraphs[paragraphs.length - 1] += `\n${line}`;
    else paragraphs.push(line);
  }
  return paragraphs;
}

/** A line with only the label of a note, whose text follows. */
const labels = /^\s*\[\^[^\]]+\]\s*$/;

const textOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** What plain text has before and after words that would mean something else without: those struck out, raised, in the margin. */
function signsAround({ tagName, properties }: Element): readonly [string, string] {
  const className = String(properties['className']);
  if (className === 'raised') return plainTextWords.raised;
  if (className === 'margin') return plainTextWords.margin;
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
