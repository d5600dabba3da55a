import type { FoundDate } from '../../dates/find-date.ts';
import type { FolioForms } from '../../folios.ts';
import type { Transcription } from '../../markdown/transcribe.ts';
import { Document, isScalar, Scalar, type Node } from 'yaml';

/** What is known of a document when its file is begun. */
export interface DraftFacts {
  /** The title; a proposal where no editor has said yes to it, with the line of the source that it was read from. */
  title: { words: string; isProposal: boolean; line?: number | undefined };
  /** Whether the source does not have the title. */
  titleSupplied: boolean;
  /** The date in EDTF, `..` where it is not known, and what was found of it in the source. */
  date: { edtf: string; isProposal: boolean; found?: (FoundDate & { line: number }) | undefined };
  /** A proposal for its number, where the edition is ordered by numbers. */
  number?: string | undefined;
  /** What the edition says for all documents, or nobody knows yet, is left out. */
  kind?: string | undefined;
  language?: string | undefined;
  /** Name of the source file, and its sum. */
  file: string;
  sha256: string;
  /** How the source prints its notes, where that is not as usual. */
  notes: Transcription['notes'];
  firstPage?: number | string | undefined;
  /** Forms of running heads and page numbers. */
  folios?: FolioForms | undefined;
}

const quoted = (words: string): Scalar => Object.assign(new Scalar(words), { type: Scalar.QUOTE_DOUBLE });

/** What nobody has looked into yet; `TODO` marks what is still to be written. */
const notYet = { certainty: 'not established', reason: 'TODO why' };

/**
 * The frontmatter of a new document: what is known, “not established” for what its edition does not say for all documents,
 * and comments to the editor.
 * @param defaults the keys that the edition gives for all documents
 */
export function draftFrontmatter(facts: DraftFacts, defaults: Keys = {}): string {
  const { title, titleSupplied, number, date, kind, language, file, sha256, firstPage, folios } = facts;
  const { noteLines, ...notes } = facts.notes;
  const dated = draftDate(date);
  const placeholders = withoutDefaults(
    {
      date: { of: dated.of },
      origin: { body: 'TODO who issued it, and the place', ...notYet },
      author: { ...notYet, reason: 'TODO a name, or why there is none' },
      kind: 'document',
      sourceNote: { citation: 'TODO where it is printed or held', access: `The file ${file}, as received.` },
      extent: 'TODO how much of it is here',
      rights: { statement: 'TODO who holds them', ...notYet },
      language: 'und',
      headnote: 'TODO a few sentences of context, or remove this key',
    },
    defaults,
  );
  const yaml = new Document(
    {
      title: title.words,
      ...(titleSupplied && { titleSupplied }),
      ...(number !== undefined && { number: quoted(number) }),
      ...{ date: undefined, ...placeholders }, // the date has its place here
      ...(kind !== undefined && { kind }),
      ...(language !== undefined && { language }),
      date: Object.fromEntries(Object.entries(dated).filter(([key]) => key !== 'of' || 'date' in placeholders)),
      source: {
        ...{ file, sha256, ...notes },
        ...(noteLines && { noteLines: noteLines.map(({ from, to }) => (from === to ? from : `${from}-${to}`)) }),
        ...(firstPage !== undefined && { firstPage: Number(firstPage) }),
        ...(folios && { folios: Object.fromEntries(Object.entries(folios).filter(([, forms]) => forms.length > 0)) }),
      },
    },
    { aliasDuplicateObjects: false, schema: 'yaml-1.1' },
  ); // the older rules, by which more has to be quoted
  const toDo: [string[], string | undefined][] = [
    [['title'], askOfTitle(title, titleSupplied)],
    [['number'], 'read from the name of the file by a program; is it the number?'],
    [['date', 'of'], 'or publication'],
    [['kind'], kind === undefined ? 'report, letter, despatch …' : undefined],
    [['language'], language === undefined ? 'en, fr, ru …; und is not established' : undefined],
  ];
  for (const [path, words] of toDo) {
    const value = yaml.getIn(path, true) as Node;
    if (words && isScalar(value)) value.comment = ` TODO ${words}`;
  }
  return yaml.toString({ lineWidth: 0 });
}

type Keys = Record<string, unknown>;

const isMap = (value: unknown): value is Keys => value?.constructor === Object;

/** Placeholders for what no default says: of a map, the keys that its default lacks. */
function withoutDefaults(placeholders: Keys, defaults: Keys): Keys {
  return Object.fromEntries(
    Object.entries(placeholders).flatMap(([key, value]) => {
      const inherited = defaults[key];
      if (inherited === undefined || inherited === null) return [[key, value]];
      if (!isMap(value) || !isMap(inherited)) return [];
      const own = Object.entries(value).filter(([each]) => !(each in inherited) && !(each in notYet));
      return own.length > 0 ? [[key, Object.fromEntries(own)]] : [];
    }),
  );
}

/** The date, and what it rests on: the words of the source where an editor has agreed that they are its date. */
function draftDate({ edtf, isProposal, found }: DraftFacts['date']) {
  const of = 'composition';
  if (edtf === '..') return { of, ...notYet, reason: 'TODO the date, or why it is not known' };
  const printed = found?.edtf === edtf ? { printed: found.printed } : {};
  if (!isProposal && found?.edtf === edtf && !edtf.startsWith('['))
    return { edtf: quoted(edtf), ...printed, of, certainty: 'stated' };
  const reason = isProposal
    ? `TODO read from line ${found!.line} of the file by a program; is it the date?`
    : 'TODO what the date rests on';
  return { edtf: quoted(edtf), ...printed, of, certainty: 'not established', reason };
}

/** What an editor is to look at in the title. */
function askOfTitle({ isProposal, line }: DraftFacts['title'], titleSupplied: boolean): string | undefined {
  if (isProposal && line === undefined) return 'this is the name of the file; what is the title?';
  if (isProposal) return `read from line ${line} of the file by a program; is it the title?`;
  return titleSupplied ? 'the source has no such words; is the title yours?' : undefined;
}
