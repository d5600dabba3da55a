import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { dateBounds } from '../../../dates/dates.ts';
import { isOldStyle, withoutCalendar } from '../../../dates/old-style.ts';
import type { Agent } from '../../../edition/agents/agent.ts';
import type { ExportedDocument } from '../../export-document.ts';
import { makeTable, type Table } from './table.ts';

const names = (agents: Agent[]) => agents.map(({ name }) => name);
const certainties = (agents: Agent[]) => agents.map(({ certainty }) => certainty);

/** A date as its editor wrote it; none where it is not known. */
const written = (edtf: string | undefined) => (edtf === '..' || edtf === undefined ? undefined : withoutCalendar(edtf));

const bounds = ({ date }: ExportedDocument['data']) => dateBounds(date.bounds ?? date.edtf);

/** What is known of each document. */
export const makeDocumentsTable = (documents: ExportedDocument[]): Promise<Table> =>
  makeTable('documents', documents, {
    document: ['id', ({ slug }) => slug],
    number: ['text', ({ number }) => number],
    title: ['text', ({ data }) => data.title],
    title_supplied: ['boolean', ({ data }) => data.titleSupplied],
    also_known_as: ['text', ({ data }) => data.alsoKnownAs],
    kind: ['text', ({ data }) => data.kind],
    date: ['edtf', ({ data }) => written(data.date.edtf)],
    date_calendar: ['text', ({ data }) => (isOldStyle(data.date.edtf) ? 'julian' : 'gregorian')],
    date_of: ['text', ({ data }) => data.date.of],
    date_printed: ['text', ({ data }) => data.date.printed],
    date_certainty: ['certainty', ({ data }) => data.date.certainty],
    date_reason: ['text', ({ data }) => data.date.reason],
    date_bounds: ['edtf', ({ data }) => written(data.date.bounds)],
    date_earliest: ['day', ({ data }) => bounds(data).from],
    date_latest: ['day', ({ data }) => bounds(data).to],
    covers: ['edtf', ({ data }) => written(data.covers?.edtf)],
    covers_note: ['text', ({ data }) => data.covers?.note],
    origin_body: ['text', ({ data }) => data.origin?.body],
    origin_place: ['text', ({ data }) => data.origin?.place],
    origin_certainty: ['certainty', ({ data }) => data.origin?.certainty],
    origin_reason: ['text', ({ data }) => data.origin?.reason],
    authors: ['list', ({ data }) => names(data.author)],
    author_certainty: ['list', ({ data }) => certainties(data.author)],
    recipients: ['list', ({ data }) => names(data.recipient)],
    recipient_certainty: ['list', ({ data }) => certainties(data.recipient)],
    translators: ['list', ({ data }) => names(data.translator)],
    translator_certainty: ['list', ({ data }) => certainties(data.translator)],
    classification: ['text', ({ data }) => data.classification?.level],
    marking: ['text', ({ data }) => data.classification?.marking],
    published_in: ['text', ({ data }) => data.publishedIn?.title],
    volume: ['text', ({ data }) => data.publishedIn?.volume],
    issue: ['text', ({ data }) => data.publishedIn?.issue],
    pages: ['text', ({ data }) => data.publishedIn?.pages],
    source_note: ['text', ({ data }) => data.sourceNote?.citation],
    holder: ['text', ({ data }) => data.sourceNote?.holder],
    archive: ['text', ({ data }) => data.sourceNote?.archive],
    shelfmark: ['text', ({ data }) => data.sourceNote?.shelfmark],
    source_address: ['address', ({ data }) => data.sourceNote?.url],
    access: ['text', ({ data }) => data.sourceNote?.access],
    extent: ['text', ({ data }) => data.extent],
    rights: ['text', ({ data }) => data.rights?.statement],
    rights_certainty: ['certainty', ({ data }) => data.rights?.certainty],
    rights_reason: ['text', ({ data }) => data.rights?.reason],
    language: ['language', ({ data }) => data.language],
    headnote: ['text', ({ data }) => data.headnote && toString(fromMarkdown(data.headnote))],
    words: ['number', ({ apparatus }) => apparatus.source.words],
    characters: ['number', ({ apparatus }) => apparatus.source.characters],
    paragraphs: ['number', ({ apparatus }) => apparatus.paragraphs],
    source_notes: ['number', ({ apparatus }) => apparatus.notes.source],
    missing_notes: ['number', ({ apparatus }) => apparatus.notes.missing],
    editors_notes: ['number', ({ apparatus }) => apparatus.notes.editor],
    corrections: ['number', ({ apparatus }) => apparatus.readings.length],
    source_file: ['text', ({ data }) => data.source.file],
    source_sha256: ['text', ({ data }) => data.source.sha256],
    address: ['address', ({ url }) => url.href],
  });
