import { documentSchema, type DocumentData } from '../../src/edition/document-schema.ts';

/** The frontmatter of an invented letter, changed as a test asks. */
export function letter(changes: Partial<Record<keyof DocumentData, unknown>> = {}): DocumentData {
  return documentSchema.parse({
    title: 'To the Board',
    date: { edtf: '1902-03-04', of: 'composition' },
    covers: { edtf: '1902' },
    origin: { body: 'Harbour Office', place: 'Saltmere' },
    author: { name: 'Hester Tarn, Harbour Master', inverted: 'Tarn, Hester' },
    kind: 'letter',
    classification: { level: 'none' },
    sourceNote: { citation: 'Papers, no. 12', access: 'Invented.' },
    extent: 'The whole letter.',
    rights: { statement: 'None.' },
    language: 'en',
    headnote: 'A letter.',
    source: { file: 'letter.txt', sha256: '0'.repeat(64) },
    ...changes,
  });
}
