import type { FolioForms } from '../folios.ts';
import type { Transcription } from '../markdown/transcribe.ts';
import { Document, isScalar, Scalar, type Node } from 'yaml';

/** What is known of a document when its file is begun. */
export interface DraftFacts {
  title: string;
  /** Whether the source does not have the title. */
  titleSupplied: boolean;
  /** EDTF. */
  date: string;
  kind: string;
  language: string;
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

const notYet = { certainty: 'not established', reason: 'Not yet looked into.' };

/** The frontmatter of a new document: what is known, “not established” for the rest, and comments to the editor. */
export function draftFrontmatter({
  title,
  titleSupplied,
  date,
  kind,
  language,
  file,
  sha256,
  notes: { noteLines, ...notes },
  firstPage,
  folios,
}: DraftFacts): string {
  const yaml = new Document(
    {
      title,
      ...(titleSupplied && { titleSupplied }),
      date: {
        edtf: quoted(date),
        of: 'composition',
        certainty: 'not established',
        reason: 'Entered when the file was begun; what it rests on is not yet written down.',
      },
      covers: { edtf: quoted(date), note: 'not established: the date of the document stands here' },
      origin: { body: 'Not established', ...notYet },
      author: notYet,
      kind,
      classification: { level: 'not established', note: 'Not yet looked into.' },
      sourceNote: { citation: 'Not established.', access: `The file ${file}, as received.` },
      extent: 'Not established.',
      rights: { statement: 'Not established.', ...notYet },
      language,
      headnote: 'No headnote has been written yet.',
      source: {
        ...{ file, sha256, ...notes },
        ...(noteLines && { noteLines: noteLines.map(({ from, to }) => (from === to ? from : `${from}-${to}`)) }),
        ...(firstPage !== undefined && { firstPage: Number(firstPage) }),
        ...(folios && { folios: Object.fromEntries(Object.entries(folios).filter(([, forms]) => forms.length > 0)) }),
      },
    },
    { aliasDuplicateObjects: false, schema: 'yaml-1.1' },
  ); // the older rules, by which more has to be quoted
  const toDo: [string[], string][] = [
    [['title'], titleSupplied ? 'to do: the source has no such words; is the title yours?' : 'to do: as printed?'],
    [['date', 'of'], 'to do: or publication'],
    [['date', 'certainty'], 'to do: stated, confirmed or inferred, and why'],
    [['covers', 'edtf'], 'to do: the time that it speaks of'],
    [['origin', 'body'], 'to do: who issued it, and the place'],
    [['author', 'certainty'], 'to do: a name, or why there is none'],
    [['kind'], 'to do: report, letter, despatch …'],
    [['classification', 'level'], 'to do: none, or the marking as printed and its level'],
    [['sourceNote', 'citation'], 'to do: where it is printed or held'],
    [['extent'], 'to do: how much of it is here'],
    [['rights', 'statement'], 'to do: who holds them'],
    [['language'], 'to do: en, fr, ru …; und is not established'],
    [['headnote'], 'to do: a few sentences of context'],
  ];
  for (const [path, words] of toDo) {
    const value = yaml.getIn(path, true) as Node;
    if (isScalar(value)) value.comment = ` ${words}`;
  }
  return yaml.toString({ lineWidth: 0 });
}
