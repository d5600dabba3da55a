import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeForbidden, findForbidden } from '../forbidden-characters.ts';
import { extractFrontmatter, validateYaml } from './check-yaml.ts';
import { didYouMean } from './did-you-mean.ts';
import { isWithin } from './keys.ts';
import { createFolioFinder, type Folio } from '../folios.ts';
import { findInlineNotes } from '../note-forms.ts';
import { sourceMatterWords } from '../words/words.ts';
import { relativePath, Mistake } from './mistake.ts';
import { cutToPart, findPart } from './parts/part.ts';
import type { DocumentData } from './document-schema.ts';

/** A line of the source file that is not the document's text, shown word for word at the foot of its page. */
export interface MatterLine {
  /** Line number in the file, from 1. */
  line: number;
  words: string;
}

/** A running head or page number on a line of its own. */
export interface FolioLine extends MatterLine, Folio {
  /** How many characters of the text come before it, white space not counted. */
  offset: number;
}

/** A text made of lines of the file, white space collapsed. */
export interface LinedText {
  text: string;
  /** Line of the file that holds a given character of `text`. */
  lineAt: (offset: number) => number;
}

/** A parsed source file: every line is text, matter, an inline note, a separator or blank. */
export interface Source extends LinedText {
  /** The notes that the source prints inside its running text (`[2: …]`), in order, white space collapsed. */
  notes: { label: string; text: string; line: number }[];
  /** What stands on the lines that hold nothing but notes, at the foot of pages or at the end, as one text. */
  notesApart: LinedText;
  /** The lines that are not the text, grouped as in the frontmatter; running heads and page numbers between them. */
  matter: { what: string; lines: MatterLine[]; folios?: true }[];
  /** The running heads and page numbers by themselves. */
  folios: FolioLine[];
  /** Number of lines that hold only `|`. */
  separators: number;
}

/** What the frontmatter says of the lines of a source file. */
type Layout = Pick<DocumentData['source'], 'matter'> &
  Partial<Pick<DocumentData['source'], 'noteText' | 'noteLines' | 'folios'>>;

/**
 * Collapses white space as the rule of fidelity does: runs become one space, ends are trimmed. Only what a typewriter
 * has is white space: a no-break, wide or zero-width space is a character of the source like any other.
 */
export function collapseWhiteSpace(text: string): string {
  return text.replace(/[ \t\n\v\f\r]+/g, ' ').replace(/^ | $/g, '');
}

/**
 * Reads the file that a document was transcribed from, or its part of it, and checks it against its frontmatter.
 * @param folder the edition's `sources` folder
 * @param document path of the MDX file, for messages
 * @throws Mistake where the file is missing, is no plain file, is not UTF-8, has changed, holds what XML cannot hold or
 * has no such part
 */
export function readSource(folder: string, source: DocumentData['source'], document: string): Source {
  const path = join(folder, source.file);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isFile())
    throw new Mistake({
      file: document,
      line: lineOfFile(document),
      mistake: `The source file ${source.file} ${stats.isSymbolicLink() ? 'is a link' : 'is no file'}.`,
      remedy: `Put the file itself into ${relativePath(folder)}.`,
    });
  const { size, mtimeMs } = stats ?? {};
  const version = JSON.stringify([path, size, mtimeMs, source]);
  const known = lastRead.get(document);
  if (known?.version === version) return known.source;
  const lines = splitLines(readChecked(path, folder, source, document));
  const part = cutToPart(lines, findPart(lines, source, path, document));
  const read = parseSource(part.join('\n'), source);
  lastRead.set(document, { version, source: read });
  return read;
}

/** The line of `source.file` in the file of a document; looked up only for a mistake. */
const lineOfFile = (document: string): number | undefined =>
  existsSync(document)
    ? validateYaml(z.unknown(), extractFrontmatter(readFileSync(document, 'utf8')) ?? '', 1, document).lineOf([
        'source',
        'file',
      ])
    : undefined;

/** The source of each document as last read: a build needs each in its check and in the text made from it. */
const lastRead = new Map<string, { version: string; source: Source }>();

function readChecked(path: string, folder: string, source: DocumentData['source'], document: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    throw new Mistake({
      file: document,
      line: lineOfFile(document),
      mistake: `The source file ${source.file} is not in ${relativePath(folder)}.${didYouMean(source.file, names)}`,
      remedy: 'Add it, or correct source.file here.',
    });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== source.sha256) {
    throw new Mistake({
      file: path,
      mistake: `The file has changed since ${relativePath(document)} was transcribed from it: its SHA-256 is now ${sha256}.`,
      remedy: `Restore it or, if the change is meant, run: npm run update-source -- ${relativePath(path)}`,
    });
  }
  if (!isUtf8(bytes)) {
    throw new Mistake({
      file: path,
      mistake: 'The file is not UTF-8.',
      remedy: 'Convert it (iconv -f … -t UTF-8) and update source.sha256.',
    });
  }
  const words = bytes.toString('utf8');
  const forbidden = findForbidden(words, { source: true });
  if (forbidden) {
    throw new Mistake({
      file: path,
      line: splitLines(words.slice(0, forbidden.at)).length,
      mistake: describeForbidden('file', forbidden.name),
      remedy: 'Remove it, say so in sourceNote.access, and update source.sha256.',
    });
  }
  return words;
}

/** Splits a file into lines at line ends of any kind, without the byte order mark that it may begin with. */
export const splitLines = (file: string): string[] => file.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);

/** Sorts the lines of a source file. Pure: the file as one string in, its parts out. */
export function parseSource(file: string, { matter, noteText, noteLines = [], folios: forms }: Layout): Source {
  const lines = splitLines(file).map((words, index) => ({ line: index + 1, words }));
  const isMatter = (line: number) => matter.some((group) => isWithin(line, group.lines));
  const folioIn = forms ? createFolioFinder(forms) : () => undefined;
  const found = new Map(
    lines.flatMap(({ line, words }) => {
      const folio = isMatter(line) ? undefined : folioIn(words);
      return folio ? [[line, folio]] : [];
    }),
  );
  const isNote = (line: number) =>
    !isMatter(line) && !found.has(line) && noteLines.some((range) => isWithin(line, range));
  const only = (test: (line: number) => boolean) =>
    lines.map(({ line, words }) => (test(line) ? words : '')).join('\n');

  const text = only((line) => !isMatter(line) && !found.has(line) && !isNote(line));
  const notes = findInlineNotes(text, noteText ?? (noteLines.length > 0 ? {} : undefined));
  let running = '';
  let from = 0;
  for (const { start, end } of notes) {
    running += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, '');
    from = end;
  }
  running += text.slice(from);

  const shown = ({ line, words }: MatterLine) => ({ line, words: words.replace(/[\v\f]/g, ' ') }); // which XML cannot hold
  const before = running.split('\n').map(countCharacters);
  const folios = lines
    .filter(({ line }) => found.has(line))
    .map((each) => ({
      ...shown(each),
      ...found.get(each.line)!,
      offset: before.slice(0, each.line - 1).reduce((sum, length) => sum + length, 0),
    }));
  const given = matter.map(({ what, lines: range }) => ({
    what,
    lines: lines.filter(({ line, words }) => isWithin(line, range) && words.trim()).map(shown),
  }));

  return {
    ...joinLines(running),
    folios,
    notes: notes.map(({ label, text: words, start }) => ({
      label,
      text: collapseWhiteSpace(words),
      line: text.slice(0, start).split('\n').length,
    })),
    notesApart: joinLines(only(isNote)),
    matter: folios.length === 0 ? given : withFolios(given, folios),
    separators: lines.filter(({ line, words }) => !isMatter(line) && isSeparator(words)).length,
  };
}

/** Puts running heads and page numbers among the other lines in the order of the file, those that follow one another as one group. */
function withFolios(matter: Source['matter'], folios: FolioLine[]): Source['matter'] {
  const groups = matter.toSorted((a, b) => (a.lines[0]?.line ?? 0) - (b.lines[0]?.line ?? 0));
  const runs = Map.groupBy(folios, ({ line }) => groups.filter(({ lines }) => lines[0] && lines[0].line < line).length);
  const runAt = (at: number): Source['matter'] => {
    const lines = runs.get(at)?.map(({ line, words }) => ({ line, words }));
    return lines ? [{ what: sourceMatterWords.folios, lines, folios: true }] : [];
  };
  return [...runAt(0), ...groups.flatMap((group, index) => [group, ...runAt(index + 1)])];
}

/** How many characters a text has, white space not counted. */
export const countCharacters = (text: string): number => text.replace(/[ \t\n\v\f\r]/g, '').length;

const isSeparator = (words: string) => words.trim() === '|';

/** Joins lines to one text, white space collapsed and separators left out. */
function joinLines(running: string): LinedText {
  let text = '';
  const starts: { offset: number; line: number }[] = [];
  for (const [index, words] of running.split('\n').entries()) {
    const collapsed = collapseWhiteSpace(words);
    if (!words.trim() || isSeparator(collapsed)) continue;
    if (text) text += ' ';
    starts.push({ offset: text.length, line: index + 1 });
    text += collapsed;
  }
  return { text, lineAt: (offset) => starts.findLast((start) => start.offset <= offset)?.line ?? 1 };
}
