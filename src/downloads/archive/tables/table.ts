import { formatCsv } from '../../../csv.ts';
import { columnWords, type valueWords } from '../../../words/words.ts';

export type TableName = keyof typeof columnWords;

/** The kinds of value in a column. */
export type ValueKind = keyof typeof valueWords;

type Value = string | number | boolean | readonly (string | undefined)[] | undefined;

/** A table of an edition as it goes into a file: all values are written out. */
export interface Table {
  name: TableName;
  columns: { name: string; kind: ValueKind; meaning: string }[];
  rows: string[][];
}

/** Makes a table: one row for each thing, and for each column the kind of its values and how they are read. */
export function makeTable<Name extends TableName, Thing>(
  name: Name,
  things: Thing[],
  columns: Record<keyof (typeof columnWords)[Name], [ValueKind, (thing: Thing) => Value]>,
): Table {
  const all = Object.entries<[ValueKind, (thing: Thing) => Value]>(columns);
  const words: Record<string, string> = columnWords[name];
  return {
    name,
    columns: all.map(([column, [kind]]) => ({ name: column, kind, meaning: words[column]! })),
    rows: things.map((thing) => all.map(([, [, read]]) => writeValue(read(thing)))),
  };
}

/** A list has strokes between its items; what is not there is an empty cell. */
function writeValue(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'; // as R, pandas and spreadsheets all read it
  if (typeof value !== 'object') return String(value);
  return value.map((item = '') => item.replace(/[|\\]/g, '\\$&')).join('|');
}

/** The table as CSV, the names of its columns in the first row. */
export const tableToCsv = ({ columns, rows }: Table): string => formatCsv([columns.map(({ name }) => name), ...rows]);
