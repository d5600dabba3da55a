import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { formatPlace } from '../apparatus/format-place.ts';
import { formatDate } from '../dates/dates.ts';
import type { Agent } from '../edition/agents/agent.ts';
import type { Certainty } from '../edition/certainty.ts';
import { withOffice } from '../edition/agents/format-agents.ts';
import { formatDocumentDate, formatMarkingFact, formatOrigin, formatTitle, isDateWritten } from '../edition/wording.ts';
import { formatReading, pageRemarks } from './readings.ts';
import { listTextBlocks, rule } from './text-blocks.ts';
import type { ExportedDocument, ExportedIntroduction, ExportContext } from './export-document.ts';
import {
  certaintyNames,
  factWords,
  introductionWords,
  plainTextWords,
  punctuationWords,
  readingsWords,
} from '../words/words.ts';

/**
 * A document as plain text, as its page shows it: a header, the text with a paragraph on each line, the notes, and the
 * editors' readings.
 */
export function toPlainText(document: ExportedDocument, from: ExportContext): string {
  const { text, apparatus } = document;
  const parts = [header(document, from), joinBlocks(text)];
  const readings = apparatus.readings.map(
    (reading) => `${formatPlace(reading.place)}${punctuationWords.colon} ${formatReading(reading)}`,
  );
  readings.push(
    ...pageRemarks(apparatus.pages).map(({ place, reason }) => `${place}${punctuationWords.colon} ${reason}`),
  );
  if (readings.length > 0) parts.push([readingsWords.title, ...readings].join('\n'));
  return `${parts.join(`\n\n${rule}\n\n`)}\n`;
}

/** The words of a text and nothing else: what the source says as the page reads it, without numbers, signs and notes. */
export const toBareText = ({ text }: ExportedDocument): string => `${joinBlocks(text, true)}\n`;

/** The introduction as plain text: its words, and its chronology with an event on each line. */
export function introductionToText({ data, text }: ExportedIntroduction, { edition }: ExportContext): string {
  const events = data.chronology.map(({ date, what }) => `${formatDate(date, edition.language)}: ${what}`);
  const chronology = events.length > 0 ? [introductionWords.chronology, events.join('\n')] : [];
  return `${[data.title, data.note, joinBlocks(text, true), ...chronology].filter(Boolean).join('\n\n')}\n`;
}

/** The blocks of a text, an empty line after each. */
export const joinBlocks = (text: Root, bare = false): string =>
  listTextBlocks(text, bare)
    .map(({ words }) => words)
    .join('\n\n');

function header({ data, number, url, text }: ExportedDocument, { edition, total }: ExportContext): string {
  const { origin, author, recipient, translator, date, extent, rights, sourceNote } = data;
  const formatCertainty = ({ certainty }: { certainty: Certainty }) =>
    certainty === 'stated' ? '' : ` (${certaintyNames[certainty]})`;
  const named = (agents: Agent[]) =>
    agents
      .filter(({ name }) => name)
      .map((agent) => `${withOffice(agent)}${formatCertainty(agent)}`)
      .join(`${punctuationWords.semicolon} `);
  return [
    formatTitle(data),
    '',
    ...(isDateWritten(date)
      ? [plainTextWords.date(`${formatDocumentDate(data, edition.language)}${formatCertainty(date)}`)]
      : []),
    ...(origin ? [plainTextWords.origin(`${formatOrigin(data)}${formatCertainty(origin)}`)] : []),
    ...(author.length > 0 ? [plainTextWords.author(named(author) || plainTextWords.notEstablished)] : []),
    ...(recipient.length > 0 ? [plainTextWords.addressee(named(recipient) || plainTextWords.notEstablished)] : []),
    ...(translator.length > 0 ? [plainTextWords.translator(named(translator) || plainTextWords.notEstablished)] : []),
    ...(data.classification ? [plainTextWords.marking(formatMarkingFact(data.classification))] : []),
    ...(sourceNote ? [plainTextWords.source(sourceNote.citation)] : []),
    ...(extent ? [plainTextWords.extent(extent)] : []),
    ...(rights ? [plainTextWords.rights(rights.statement)] : []),
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
