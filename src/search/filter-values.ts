import { decadeOf } from '../dates/dates.ts';
import { knownAgents } from '../edition/agents/format-agents.ts';
import type { DocumentData } from '../edition/document-schema.ts';
import { isDateWritten } from '../edition/wording.ts';
import type { DocumentFilter } from './filters.ts';

/** The values of a document under each filter, as readers see them and as the index keeps them. */
export const filterValues: Record<DocumentFilter, (data: DocumentData) => string[]> = {
  marking: ({ classification }) => (classification ? [classification.level] : []),
  kind: ({ kind }) => (kind ? [kind] : []),
  origin: ({ origin }) => (origin ? [origin.body] : []),
  author: ({ author }) => knownAgents(author).map(({ name }) => name!),
  decade: ({ date }) => (isDateWritten(date) ? [decadeOf(date.edtf)] : []),
};
