import { decadeOf } from '../dates/dates.ts';
import type { DocumentData } from '../edition/document-schema.ts';
import type { DocumentFilter } from './filters.ts';

/** The value of a document under each filter, as readers see it and as the index keeps it. */
export const filterValues: Record<DocumentFilter, (data: DocumentData) => string> = {
  marking: ({ classification }) => classification.level,
  kind: ({ kind }) => kind,
  origin: ({ origin }) => origin.body,
  decade: ({ date }) => decadeOf(date.edtf),
};
