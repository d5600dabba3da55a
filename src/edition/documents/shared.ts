import { documentSchema, type DocumentData } from '../document-schema.ts';
import { isDateWritten } from '../wording.ts';
import { readDefaults } from './defaults.ts';

/** The keys that readers are told of, where all documents share them. */
const told = [
  'sourceNote',
  'classification',
  'extent',
  'date',
  'covers',
  'origin',
  'author',
  'recipient',
  'translator',
  'rights',
] as const;

/** What an edition says of all documents: those of its defaults that can stand alone. */
export function readShared(content: string): Partial<DocumentData> {
  const { values } = readDefaults(content);
  return Object.fromEntries(
    told.flatMap((key) => {
      const value = values[key] === undefined ? undefined : documentSchema.shape[key].safeParse(values[key]).data;
      if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
      if (key === 'date' && !isDateWritten(value as DocumentData['date'])) return [];
      return [[key, value]];
    }),
  );
}
