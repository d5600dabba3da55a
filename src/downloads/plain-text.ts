import type { Element, Nodes, Root } from 'hast';
import { formatPlace } from '../apparatus/format-place.ts';
import { isAnchorOf, parseAnchor } from '../apparatus/anchors.ts';
import { isEditorial } from '../apparatus/markup.ts';
import { toNoteKey } from '../apparatus/note-label.ts';
import type { Agent } from '../edition/agents/agent.ts';
import { collapseWhiteSpace } from '../edition/source.ts';
import { formatDocumentDate, formatMarkingFact, formatOrigin, formatTitle } from '../edition/wording.ts';
import { formatReading } from './readings.ts';
import type { ExportedDocument, ExportContext } from './export-document.ts';
import { factWords, plainTextWords, readingsWords } from '../words/words.ts';

const rule = '-'.repeat(72);

/**
 * A document as plain text, as its page shows it: a header, the text with a paragraph on each line, the notes, and the
 * editors' readings. Note calls and page breaks become `[^19]` and `[p. 18]`.
 */
export function toPlainText(document: ExportedDocument, from: ExportContext): string {
  const { text, apparatus } = document;
  const parts = [header(document, from), toLines(text).join('\n\n')];
  const readings = apparatus.readings.map((reading) => `${formatPlace(reading.place)}: ${formatReading(reading)}`);
  if (readings.length > 0) parts.push([readingsWords.title, ...readings].join('\n'));
  return `${parts.join(`\n\n${rule}\n\n`)}\n`;
}

function header({ data, number, url }: ExportedDocument, { edition, total }: ExportContext): string {
  const { origin, author, recipient, translator, date, extent, rights, sourceNote } = data;
  const formatCertainty = ({ certainty }: { certainty: string }) => (certainty === 'stated' ? '' : ` (${certainty})`);
  const named = (agents: Agent[]) =>
    agents
      .filter(({ name }) => name)
      .map((agent) => `${[agent.name, agent.office].filter(Boolean).join(', ')}${formatCertainty(agent)}`)
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
  ].join('\n');
}

/** Elements that start on a new line. */
const block = /^(p|h\d|ul|ol|li|blockquote|section)$/;

/** The paragraphs, headings, list items and notes of a text, a line each, white space collapsed. */
export function toLines(text: Root): string[] {
  const lines = [''];
  const write = (words: string) => (lines[lines.length - 1] += words);
  let note = '';
  const turn = () => labels.test(lines.at(-1)!) || lines.push('');

  const walk = (node: Nodes): void => {
    if (node.type === 'text') write(node.value);
    if (node.type !== 'element' && node.type !== 'root') return;
    const id = node.type === 'element' ? node.properties['id'] : undefined;
    if (isAnchorOf('note', id)) note = parseAnchor(id)!.label;
    if (node.type === 'element' && String(node.properties['className']) === 'note-label')
      return void write(`[^${toNoteKey(note, textOf(node))}]`);
    const sign = node.type === 'element' ? formatSign(node) : undefined;
    if (sign !== undefined) return void write(sign);
    const own = node.type === 'element' && block.test(node.tagName);
    if (own) turn();
    if (node.type === 'element' && node.properties['role'] === 'doc-endnotes') lines.push(rule, '');
    node.children.forEach(walk);
    if (own) turn();
  };
  walk(text);
  return lines.map(collapseWhiteSpace).filter(Boolean);
}

/** A line with only the label of a note, whose text follows. */
const labels = /^\s*\[\^[^\]]+\]\s*$/;

const textOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** What plain text shows for an element that is not the source's words; `undefined` if it shows the element's own. */
function formatSign(element: Element): string | undefined {
  const { properties, children } = element;
  const { role, dataN, href } = properties;
  const words = () => textOf(element);
  if (role === 'doc-noteref') return `[^${toNoteKey(parseAnchor(String(href).slice(1))?.label ?? '', words())}]`;
  if (role === 'doc-pagebreak') return `[p. ${String(dataN)}]`;
  if (role === 'doc-backlink') return '';
  if (!isEditorial(element) || children.some((child) => child.type === 'element')) return undefined;
  return words() && `[[${words()}]]`;
}
