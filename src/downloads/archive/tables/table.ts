import { formatCsv } from '../../../csv.ts';
import { columnWords, type valueWords } from '../../../words/words.ts';

export type TableName = keyof typeof columnWords;

/** The kinds of value in a column. */
export type ValueKind = keyof typeof valueWords;

type Value = string | number | boolean | readonly (string | undefined)[] | undefined;

/** A table of an edition as it goes into a file: all values are written out. */
export interface Table {
  name: TableName;
  /** Each with the first value that there is in it. */
  columns: { name: string; kind: ValueKind; meaning: string; example: string | undefined }[];
  /** How many rows it has. */
  length: number;
  /** As CSV, the names of its columns in the first row. */
  csv: Buffer;
}

/**
 * Makes a table: one row for each thing, and for each column the kind of its values and how they are read. Of
 * the things, of which there may be 100,000, one after another is read and written.
 */
export async function makeTable<Name extends TableName, Thing>(
  name: Name,
  things: Iterable<Thing> | AsyncIterable<Thing>,
  columns: Record<keyof (typeof columnWords)[Name], [ValueKind, (thing: Thing) => Value]>,
): Promise<Table> {
  const all = Object.entries<[ValueKind, (thing: Thing) => Value]>(columns);
  const words: Record<string, string> = columnWords[name];
  const examples: string[] = [];
  const rows = [Buffer.from(formatCsv([all.map(([column]) => column)]))];
  for await (const thing of things) {
    const row = all.map(([, [, read]]) => writeValue(read(thing)));
    row.forEach((value, column) => (examples[column] ||= value));
    rows.push(Buffer.from(formatCsv([row])));
  }
  return {
    name,
    columns: all.map(([column, [kind]], index) => {
      return { name: column, kind, meaning: words[column]!, example: examples[index] || undefined };
    }),
    length: rows.length - 1,
    csv: Buffer.concat(rows),
  };
}

/** A list has strokes between its items; what is not there is an empty cell. */
function writeValue(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'; // as R, pandas and spreadsheets all read it
  if (typeof value !== 'object') return String(value);
  return value.map((item = '') => item.replace(/[|\\]/g, '\\$&')).join('|');
}
