import type { Element, Nodes, Root } from 'hast';
import { sayPlace } from '../apparatus/format-place.ts';
import { collapse } from '../edition/source.ts';
import { sayDocumentDate, sayMarkingFact, sayOrigin, sayTitle } from '../edition/wording.ts';
import { readingsTitle, sayReading } from './readings.ts';
import type { TakenAway, TakenFrom } from './export-document.ts';

const rule = '-'.repeat(72);

/**
 * A document as plain text, as its page shows it: a header, the text with a paragraph on each line, the notes, and the
 * readings of the editors. Numbers of notes and printed pages stand in the text as `[^19]` and `[p. 18]`.
 */
export function plainText(document: TakenAway, from: TakenFrom): string {
  const { text, apparatus } = document;
  const parts = [header(document, from), linesOf(text).join('\n\n')];
  const readings = apparatus.readings.map((reading) => `${sayPlace(reading.place)}: ${sayReading(reading)}`);
  if (readings.length > 0) parts.push([readingsTitle, ...readings].join('\n'));
  return `${parts.join(`\n\n${rule}\n\n`)}\n`;
}

function header({ data, number, url }: TakenAway, { edition, total }: TakenFrom): string {
  const { origin, author, date, extent, rights, sourceNote } = data;
  const surely = ({ certainty }: { certainty: string }) => (certainty === 'stated' ? '' : ` (${certainty})`);
  return [
    sayTitle(data),
    '',
    `Date: ${sayDocumentDate(data, edition.language)}${surely(date)}`,
    `Origin: ${sayOrigin(data)}${surely(origin)}`,
    `Author: ${author.name ?? 'not established'}${author.name ? surely(author) : ''}`,
    `Marking: ${sayMarkingFact(data)}`,
    `Source: ${sourceNote.citation}`,
    `Extent: ${extent}`,
    `Rights in the text: ${rights.statement}`,
    `Document ${number} of ${total} in: ${edition.title}`,
    url.href,
    '',
    '[^1] calls a note, [^a] a note of the editors; [p. 2] is where a printed page begins.',
    'Words of the editors within the text stand in double brackets: [[ ]].',
  ].join('\n');
}

/** Elements that begin a line of their own, and end it. */
const block = /^(p|h\d|ul|ol|li|blockquote|section)$/;

/** The paragraphs, headings, list items and notes of a text, a line each, white space collapsed. */
export function linesOf(text: Root): string[] {
  const lines = [''];
  const write = (words: string) => (lines[lines.length - 1] += words);
  const turn = () => labels.test(lines.at(-1)!) || lines.push('');

  const walk = (node: Nodes): void => {
    if (node.type === 'text') write(node.value);
    if (node.type !== 'element' && node.type !== 'root') return;
    const sign = node.type === 'element' ? signOf(node) : undefined;
    if (sign !== undefined) return void write(sign);
    const own = node.type === 'element' && block.test(node.tagName);
    if (own) turn();
    if (node.type === 'element' && node.properties['role'] === 'doc-endnotes') lines.push(rule, '');
    node.children.forEach(walk);
    if (own) turn();
  };
  walk(text);
  return lines.map(collapse).filter(Boolean);
}

/** A line that has no more than the label of a note, whose text follows. */
const labels = /^\s*\[\^\w+\]\s*$/;

/** What stands in plain text for an element that is not words of the source; `undefined` where its own words do. */
function signOf({ properties, children }: Element): string | undefined {
  const { role, className, dataN, dataEditorial } = properties;
  const words = () => children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  if (role === 'doc-noteref' || String(className) === 'note-label') return `[^${words()}]`;
  if (role === 'doc-pagebreak') return `[p. ${String(dataN)}]`;
  if (role === 'doc-backlink') return '';
  if (dataEditorial === undefined || children.some((child) => child.type === 'element')) return undefined;
  return words() && `[[${words()}]]`;
}
