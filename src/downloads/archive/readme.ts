import { formatTitle } from '../../edition/wording.ts';
import { archiveWords, factWords, valueWords } from '../../words/words.ts';
import type { ExportContext, ExportedDocument } from '../export-document.ts';
import type { Table } from './tables/table.ts';

/** The longest example of a value, in characters. */
const longest = 80;

/**
 * The README of the archive: what the edition is and whose, what each file holds, and what each column means.
 * @param files what is in the archive beside the tables, each with what it is
 */
export function buildReadme(
  { edition, url }: Pick<ExportContext, 'edition' | 'url'>,
  documents: ExportedDocument[],
  tables: Table[],
  files: [path: string, what: string][],
): string {
  const { csv, empty, guard, values, dictionary, dictionaryIs, tables: rowsOf } = archiveWords;
  const kinds = new Set(tables.flatMap(({ columns }) => columns.map(({ kind }) => kind)));
  const contents = [
    ...tables.map(({ name, length }): [string, string] => [`${name}.csv`, rowsOf[name](length)]),
    ...files,
  ];
  return [
    edition.title,
    edition.subtitle,
    url.href,
    '',
    [archiveWords.about, ...(edition.editors.length > 0 ? [factWords.editedBy(edition.editors)] : [])].join(' '),
    ...section(archiveWords.method, [edition.method]),
    ...section(archiveWords.rights, [edition.rights, archiveWords.rightsOf, ...documents.map(formatRights)]),
    ...section(archiveWords.files, contents.map(formatTerm)),
    ...section(archiveWords.writing, [
      csv,
      empty,
      guard,
      values,
      ...Object.entries(valueWords)
        .filter(([kind]) => kinds.has(kind as keyof typeof valueWords))
        .map(([, term]) => formatTerm(term)),
    ]),
    ...section(dictionary, [dictionaryIs, ...tables.map(formatTable)]),
    '',
  ].join('\n');
}

const section = (title: string, paragraphs: string[]): string[] =>
  ['', title, ...paragraphs].flatMap((paragraph) => [paragraph, '']).slice(1, -1);

const formatTerm = ([term, meaning]: readonly [string, string]): string => `${term}\n    ${meaning}`;

const formatRights = ({ data }: ExportedDocument): string =>
  formatTerm([formatTitle(data), [data.rights?.statement, data.rights?.reason].filter(Boolean).join(' ')]);

function formatTable({ name, columns }: Table): string {
  const described = columns.map(({ name, kind, meaning, example }) =>
    formatTerm([`${name} (${valueWords[kind][0]})`, `${meaning} ${formatExample(example)}`]),
  );
  return [`${name}.csv`, ...described].join('\n');
}

/** An example of the values of a column, cut short where it is long. */
function formatExample(value: string | undefined): string {
  if (value === undefined) return archiveWords.noExample;
  const line = value.replace(/\s+/g, ' ');
  return archiveWords.example(line.length > longest ? `${line.slice(0, longest)} …` : line);
}
