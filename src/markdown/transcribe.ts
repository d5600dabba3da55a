import type { FootnoteDefinition, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { LineRange } from '../edition/keys.ts';
import { labelKind, labelKinds } from '../note-forms.ts';
import { splitLines } from '../edition/source.ts';
import { createPageReader, findPages, type FoundPages, type PageLine } from './find-folios.ts';
import { findCalls, findNoteScheme, type FoundNote, type NoteScheme } from './find-notes.ts';

/** How to read the source where it is ambiguous. */
export interface TranscribeOptions {
  /** How the source prints a note call, `#` being the number; otherwise it is looked for. */
  noteCall?: string | undefined;
  /** Whether every such number calls a note, even if the source prints no text for it. */
  missingNotes: boolean;
  /** The printed page on which the text begins: later numbers alone on a line are then page breaks. */
  firstPage?: number | undefined;
}

/** The text of a document, and what the frontmatter has to say of its notes. */
export interface Transcription {
  mdx: string;
  notes: { noteCall?: string; noteText?: string; noteLines?: LineRange[] };
  /** The running heads and page numbers on lines of their own, and the label of the first page, where they are plain. */
  pages?: Pick<FoundPages, 'forms' | 'firstPage'>;
  /** What was found of notes, in words. */
  found: string;
}

/** Words that MDX takes for code at the start of a line, and that its serializer does not escape. */
const openings = [
  { atBreak: true, character: 'i', after: 'mport\\b' },
  { atBreak: true, character: 'e', after: 'xport\\b' },
];

/**
 * Writes the text of a document from its source. In: the file as one string. Out: MDX that gives back every character
 * of it, its paragraphs where the source leaves a blank line, its notes after the text.
 * @throws Error for notes none of which the text calls
 */
export function transcribeSource(
  source: string,
  { noteCall, missingNotes, firstPage }: TranscribeOptions,
): Transcription {
  const file = splitLines(source).join('\n');
  const found = firstPage === undefined ? findPages(file) : undefined;
  const readPages = (): PageReader => (found ? createPageReader(found) : createNumberReader(firstPage));
  const pages = listPages(file, found?.firstPage ?? firstPage?.toString(), readPages());
  const numbers = new Set(linesOfPages(file, readPages()));
  const scheme = findNoteScheme(file, (line) => numbers.has(line.trim()), noteCall);
  if (scheme?.notes.every(({ call }) => call === undefined)) refuseUncalled(scheme, noteCall);
  const notes = nameNotes(scheme?.notes ?? [], pages);
  const form = scheme ? (scheme.noteCall ?? '#') : (noteCall ?? '[#]');
  const removed = (scheme?.ranges ?? []).map((range) => wholeLines(file, range));
  const all = findCalls(file, form, scheme ? labelKinds : ['numbers']).filter(({ start }) => !isAmong(start, removed));
  const calls = assignCalls(all, notes, missingNotes);
  const left = all.filter(
    (each) => notes.some(({ label }) => label === each.label) && !calls.some(({ start }) => start === each.start),
  );

  /** The words of a range of the file, the calls in them turned into those of Markdown. */
  const phrasing = (from: number, to: number): PhrasingContent[] => {
    const parts: PhrasingContent[] = [];
    let at = from;
    for (const { key, start, end } of calls.filter((each) => each.start >= from && each.end <= to)) {
      parts.push(text(file.slice(at, start).replace(/[\v\f]/g, ' ')), {
        type: 'footnoteReference',
        identifier: key.toLowerCase(),
        label: key,
      });
      at = end;
    }
    return [...parts, text(file.slice(at, to).replace(/[\v\f]/g, ' '))]; // white space that XML cannot hold
  };

  const paragraphs: Paragraph[] = [];
  const turns: PhrasingContent[] = [];
  let open: Paragraph | undefined;
  let interrupted = false;
  const readPage = readPages();
  for (const { pieces, afterNote } of linesWithout(file, removed)) {
    const words = pieces
      .map(([from, to]) => file.slice(from, to))
      .join('')
      .replace(/^[ \t\v\f]+|[ \t\v\f]+$/g, '');
    interrupted ||= afterNote;
    const page = readPage(words);
    if (page) {
      if (page.begins !== undefined) turns.push(jsx('PageBreak', { page: page.begins }));
      open = undefined;
    } else if (!words.trim() || words === '|') open = undefined;
    else {
      // A sentence goes on over the page, or past a note, and is one paragraph.
      if ((turns.length > 0 || interrupted) && /^\p{Ll}/u.test(words)) open ??= paragraphs.at(-1);
      const before = turns.splice(0).flatMap((turn) => [text(' '), turn, text(' ')]);
      if (open) append(open, before.length > 0 ? before : [text('\n')]);
      else paragraphs.push((open = { type: 'paragraph', children: before.slice(1) }));
      append(
        open,
        trimPieces(file, pieces).flatMap(([from, to]) => phrasing(from, to)),
      );
      interrupted = false;
    }
  }
  const last = paragraphs.at(-1);
  if (last)
    append(
      last,
      turns.flatMap((turn) => [text(' '), turn]),
    );

  const called = new Set(calls.map(({ key }) => key));
  const missing = [...called].filter((key) => !notes.some((note) => note.key === key));
  const definitions = [
    ...notes.map(({ key, text }) => definition(key, text, !called.has(key))),
    ...missing.map((key) => definition(key, undefined, false)),
  ];
  const root: Root = { type: 'root', children: [...paragraphs, ...definitions] as RootContent[] };
  const mdx = toMarkdown(root, { extensions: [gfmFootnoteToMarkdown(), mdxToMarkdown(), { unsafe: openings }] });
  return {
    mdx,
    notes: layoutOf(scheme, noteCall),
    ...(found && { pages: { forms: found.forms, firstPage: found.firstPage } }),
    found: describe(
      scheme,
      notes,
      missing.length,
      called,
      scheme ? left : all.map(({ start, end }) => ({ label: file.slice(start, end) })),
    ),
  };
}

function refuseUncalled({ notes: [first] }: NoteScheme, noteCall: string | undefined): never {
  const as = noteCall === undefined ? '' : ` as “${noteCall.replace('#', first!.label)}”`;
  throw new Error(
    `The source prints note ${first!.label} and does not call it${as}. Say how it prints the number: --note-call "(#)".`,
  );
}

type PageReader = (line: string) => PageLine | undefined;

/** Tells of each line, in order, whether it is the number of the page that comes next. */
function createNumberReader(firstPage: number | undefined): PageReader {
  let page = firstPage;
  return (line) => {
    if (page === undefined || line.trim() !== String(page + 1)) return undefined;
    return { begins: String(++page) };
  };
}

/** The lines that are numbers of pages. */
const linesOfPages = (file: string, read: PageReader): string[] =>
  file
    .split('\n')
    .filter((line) => read(line))
    .map((line) => line.trim());

/** The printed pages, each with the offset at which it begins. */
function listPages(file: string, firstPage: string | undefined, read: PageReader): { page: string; start: number }[] {
  if (firstPage === undefined) return [];
  const starts = [{ page: firstPage, start: 0 }];
  let offset = 0;
  for (const line of file.split('\n')) {
    const begins = read(line)?.begins;
    if (begins !== undefined) starts.push({ page: begins, start: offset });
    offset += line.length + 1;
  }
  return starts;
}

interface NamedNote extends FoundNote {
  /** What stands in `[^…]`. */
  key: string;
}

/** The label as it is written in `[^…]`: a letter of the source is marked, since the editors’ own are letters. */
const writeKey = (label: string): string => (labelKind(label) === 'letters' ? `s:${label}` : label);

/** Names the notes; where a label comes again, all are named with their page or, where that does not tell them apart, their chapter. */
function nameNotes(notes: FoundNote[], pages: { page: string; start: number }[]): NamedNote[] {
  const name = (scopeOf: (note: FoundNote) => string) =>
    notes.map((note) => ({ ...note, key: `${scopeOf(note)}${writeKey(note.label)}` }));
  const areApart = (named: NamedNote[]) => new Set(named.map(({ key }) => key)).size === named.length;
  const plain = name(() => '');
  if (areApart(plain)) return plain;
  const byPage = name(({ call = 0 }) => `p${pages.findLast(({ start }) => start <= call)?.page ?? ''}-`);
  if (pages.length > 0 && areApart(byPage)) return byPage;
  let chapter = 1;
  const inChapter = new Set<string>();
  return name(({ label }) => {
    if (inChapter.has(label)) {
      chapter++;
      inChapter.clear();
    }
    inChapter.add(label);
    return `c${chapter}-`;
  });
}

/** The note that each call belongs to; one whose label no note has is literal, unless texts of notes are missing. */
function assignCalls(
  calls: ReturnType<typeof findCalls>,
  notes: NamedNote[],
  missingNotes: boolean,
): { key: string; start: number; end: number }[] {
  const named = Map.groupBy(notes, ({ label }) => label);
  const seen = new Set<string>();
  return calls.flatMap(({ label, start, end }) => {
    const its = named.get(label);
    const first = !seen.has(label);
    seen.add(label);
    // A label with one text may be called again; of several each has its own call.
    const note = its?.length === 1 ? its[0] : its?.find(({ call }) => call === start);
    if (note) return [{ key: note.key, start, end }];
    return !its && missingNotes && first ? [{ key: writeKey(label), start, end }] : [];
  });
}

const isAmong = (offset: number, ranges: { start: number; end: number }[]): boolean =>
  ranges.some(({ start, end }) => offset >= start && offset < end);

/** A range widened to its lines, the last line end included, where nothing else stands on them. */
function wholeLines(file: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const from = file.lastIndexOf('\n', start - 1) + 1;
  const next = file.indexOf('\n', end);
  const to = next < 0 ? file.length : next + 1;
  const alone = !file.slice(from, start).trim() && !file.slice(end, to).trim();
  return alone ? { start: from, end: to } : { start, end };
}

interface Line {
  /** The ranges of the file that it is made of. */
  pieces: [from: number, to: number][];
  /** Whether lines before it were taken out. */
  afterNote: boolean;
}

/** The lines of a file without some ranges; what stands before and after one within a line is one line. */
function linesWithout(file: string, removed: { start: number; end: number }[]): Line[] {
  const lines: Line[] = [{ pieces: [], afterNote: false }];
  let at = 0;
  for (const { start, end } of [...removed, { start: file.length, end: file.length }]) {
    for (const [index, words] of file.slice(at, start).split('\n').entries()) {
      if (index > 0) lines.push({ pieces: [], afterNote: false });
      lines.at(-1)!.pieces.push([at, at + words.length]);
      at += words.length + 1;
    }
    const { pieces } = lines.at(-1)!;
    lines.at(-1)!.afterNote ||= pieces.every(([from, to]) => !file.slice(from, to).trim());
    at = end;
  }
  return lines;
}

/** The same ranges without the white space around them all. */
function trimPieces(file: string, pieces: Line['pieces']): Line['pieces'] {
  const full = pieces.filter(([from, to]) => file.slice(from, to).trim());
  return full.map(([from, to], index) => {
    const words = file.slice(from, to);
    return [
      index === 0 ? to - words.replace(/^[ \t\v\f]+/, '').length : from,
      index === full.length - 1 ? from + words.replace(/[ \t\v\f]+$/, '').length : to,
    ];
  });
}

/** What the frontmatter has to say: what is not as usual. */
function layoutOf(scheme: NoteScheme | undefined, given: string | undefined): Transcription['notes'] {
  const noteCall = scheme ? scheme.noteCall : given;
  return {
    ...(noteCall !== undefined && noteCall !== '[#]' && { noteCall }),
    ...(scheme?.noteText !== undefined && { noteText: scheme.noteText }),
    ...(scheme && scheme.noteLines.length > 0 && { noteLines: scheme.noteLines }),
  };
}

/** What was found of notes, as the editor is told. */
function describe(
  scheme: NoteScheme | undefined,
  notes: NamedNote[],
  missing: number,
  called: Set<string>,
  left: { label: string }[],
): string {
  const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
  if (!scheme) {
    if (missing > 0) return `${count(missing, 'note')} called, with no text in the source`;
    const calls = left.slice(0, 5).map(({ label }) => label);
    return calls.length > 0 ? `no notes; if ${calls.join(', ')} call notes that the file lacks: --notes` : 'no notes';
  }
  const again = notes.some(({ key }) => /^[pc]\w+-/.test(key));
  const uncalled = notes.filter(({ key }) => !called.has(key)).map(({ label }) => label);
  return [
    `${count(notes.length, 'note')}, printed ${scheme.where}, called ${scheme.noteCall ?? 'by signs alone'}`,
    again &&
      (notes[0]!.key.startsWith('p')
        ? 'numbers begin again on each page'
        : 'numbers begin again in each chapter; if it is on each page, say on which the text begins: --pages-from 14'),
    uncalled.length > 0 && `never called: ${uncalled.join(', ')}`,
    left.length > 0 &&
      `left in the text, since several notes have the label: ${left.map(({ label }) => label).join(', ')}`,
    missing > 0 && `${count(missing, 'other note')} called, with no text in the source`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** Adds to a paragraph; text goes on with text, so that its writer sees where lines begin. */
function append({ children }: Paragraph, more: PhrasingContent[]): void {
  for (const node of more) {
    const before = children.at(-1);
    if (node.type === 'text' && before?.type === 'text') before.value += node.value;
    else if (node.type !== 'text' || node.value) children.push(node);
  }
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });

function jsx(name: string, attributes: Record<string, string> = {}): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children: [],
  };
}

function definition(key: string, note: string | undefined, uncalled: boolean): FootnoteDefinition {
  const parts = (note ?? '')
    .replace(/[\v\f]/g, ' ')
    .split(/\n\s*\n/)
    .map((words) => words.replace(/^[ \t\n]+|[ \t\n]+$/g, ''));
  const paragraphs = parts
    .filter((words, index) => words || index === 0)
    .map((words): Paragraph => ({
      type: 'paragraph',
      children: [text(words)],
    }));
  if (note === undefined) paragraphs[0]!.children = [jsx('MissingNote')];
  if (uncalled) paragraphs[0]!.children.unshift(jsx('Uncalled'), text(' '));
  return { type: 'footnoteDefinition', identifier: key.toLowerCase(), label: key, children: paragraphs };
}
