import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { documentSchema } from '../document-schema.ts';
import { Mistake, relativePath } from '../mistake.ts';
import { readSource, splitLines } from '../source.ts';
import { findPart, formatRange, type Span } from './part.ts';

/** A document and what is its own of a file. */
interface Taken {
  document: string;
  part: Span[];
}

/** Words of a line that belong to no document, or to two. */
interface Fault {
  line: number;
  /** How many lines that are not blank come before it. */
  index: number;
  /** `undefined` for the whole line. */
  words: string | undefined;
  documents: string[];
}

/**
 * Finds the lines of source files, or words within them, that belong to no document or to two. A file is passed over
 * where a document that names it cannot be read.
 * @param content the edition’s folder
 * @param documents each with its key `source` as written; `undefined` where it cannot be read
 */
export function checkParts(content: string, documents: { file: string; source: unknown }[]): Mistake[] {
  if (documents.some(({ source }) => source === undefined)) return [];
  const once = new Map(documents.map((document) => [basename(document.file), document])); // one address is a mistake of its own
  const folder = join(content, 'sources');
  return [...Map.groupBy(once.values(), ({ source }) => (source as { file: string }).file)].flatMap(
    ([name, sharing]) => {
      const path = join(folder, name);
      try {
        const read = sharing.map(({ file, source }) => {
          const data = documentSchema.shape.source.parse(source);
          readSource(folder, data, file);
          return { file, data };
        });
        if (read.length === 1 && !read[0]!.data.lines) return [];
        const lines = splitLines(readFileSync(path, 'utf8'));
        const taken = read.map(({ file, data }) => ({
          document: relativePath(file),
          part: findPart(lines, data, path, file),
        }));
        return joinFaults(findFaults(lines, taken)).map((run) => toMistake(run, path));
      } catch {
        return []; // reported with the document
      }
    },
  );
}

/** Walks each line from left to right over what documents take of it. */
function findFaults(lines: string[], taken: Taken[]): Fault[] {
  const spans = Map.groupBy(
    taken.flatMap(({ document, part }) => part.map((span) => ({ ...span, document }))),
    ({ line }) => line,
  );
  return lines
    .map((words, index) => ({ words, line: index + 1 }))
    .filter(({ words }) => words.trim())
    .flatMap(({ words, line }, index) => {
      const faults: Fault[] = [];
      const add = (start: number, end: number, documents: string[]) => {
        const piece = words.slice(start, end).trim();
        if (piece) faults.push({ line, index, words: piece === words.trim() ? undefined : piece, documents });
      };
      let [reached, by] = [0, ''];
      for (const { start, end, document } of (spans.get(line) ?? []).sort((a, b) => a.start - b.start)) {
        add(reached, start, []);
        add(start, Math.min(reached, end), [by, document]);
        if (end > reached) [reached, by] = [end, document];
      }
      add(reached, words.length, []);
      return faults;
    });
}

/** Puts lines that follow one another and have the same fault together. */
function joinFaults(faults: Fault[]): Fault[][] {
  const alike = Map.groupBy(faults, ({ line, words, documents }) => (words ? `${line} ${words}` : documents.join()));
  return [...alike.values()].flatMap((group) => {
    const runs: Fault[][] = [];
    for (const fault of group) {
      const run = runs.at(-1);
      if (run && fault.index === run.at(-1)!.index + 1) run.push(fault);
      else runs.push([fault]);
    }
    return runs;
  });
}

function toMistake(run: Fault[], file: string): Mistake {
  const [{ line, words, documents }] = run as [Fault];
  const to = run.at(-1)!.line;
  const what = words
    ? `“${words.length > 50 ? `${words.slice(0, 50)}…` : words}” in this line belongs`
    : `${to > line ? 'Lines' : 'Line'} ${formatRange({ from: line, to })} ${to > line ? 'belong' : 'belongs'}`;
  if (documents.length > 0)
    return new Mistake({
      file,
      line,
      mistake: `${what} to two documents: ${documents.join(' and ')}.`,
      remedy:
        'Say in source.lines which lines are whose; where one ends within a line, write source.until, and source.from in the next.',
    });
  return new Mistake({
    file,
    line,
    mistake: `${what} to no document.`,
    remedy: words
      ? 'Correct source.from or source.until, so that one document ends where the next begins.'
      : `Add ${to > line ? 'them' : 'it'} to source.lines of a document and, if ${to > line ? 'they are' : 'it is'} not its text, to source.matter there.`,
  });
}
