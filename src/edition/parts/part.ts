import type { z } from 'astro/zod';
import { isWithin, type LineRange } from '../keys.ts';
import { Mistake, relativePath } from '../mistake.ts';

/** What the frontmatter says of the part of a file that is the document’s. */
export interface Part {
  /** In the order of the file; left out where the document has the whole file. */
  lines?: LineRange[] | undefined;
  /** The words of the first line with which it begins, where that is within the line. */
  from?: string | undefined;
  /** The words of the last line before which it ends. */
  until?: string | undefined;
}

/** The characters of a line, counted from 1, that belong to a document; `end` is the first that does not. */
export interface Span {
  line: number;
  start: number;
  end: number;
}

/**
 * Finds the part of a file that is a document’s.
 * @param lines the lines of the file
 * @param path the file, for messages
 * @param document path of the MDX file, for messages
 * @throws Mistake where the file has no such lines, or a line does not have the words once
 */
export function findPart(
  lines: string[],
  { lines: ranges, from, until }: Part,
  path: string,
  document: string,
): Span[] {
  if (!ranges) return lines.map((words, index) => ({ line: index + 1, start: 0, end: words.length }));
  const [first, last] = [ranges[0]!.from, ranges.at(-1)!.to];
  const refuse = (line: number | undefined, mistake: string, remedy: string) =>
    new Mistake({ file: path, line, mistake, remedy });
  if (last > lines.length)
    throw refuse(
      undefined,
      `${relativePath(document)} takes its lines up to ${last}, and there are ${lines.length}.`,
      'Correct source.lines there.',
    );
  const find = (key: string, words: string, line: number): number => {
    const [before, ...after] = lines[line - 1]!.split(words);
    if (after.length === 1) return before!.length;
    throw refuse(
      line,
      `“${words}”, which is source.${key} of ${relativePath(document)}, ${after.length === 0 ? 'does not stand' : 'stands more than once'} in this line.`,
      after.length === 0 ? 'Write words of the line, letter for letter.' : 'Write more of the words that follow.',
    );
  };
  const start = from === undefined ? 0 : find('from', from, first);
  const end = until === undefined ? lines[last - 1]!.length : find('until', until, last);
  if (first === last && end <= start)
    throw refuse(
      first,
      `${relativePath(document)} ends before “${until}”, which does not stand after “${from}”, with which it begins.`,
      'Correct source.from or source.until there.',
    );
  return ranges.flatMap((range) =>
    Array.from({ length: range.to - range.from + 1 }, (_, index) => {
      const line = range.from + index;
      return { line, start: line === first ? start : 0, end: line === last ? end : lines[line - 1]!.length };
    }),
  );
}

/** Blanks what does not belong to a part, so that lines keep their numbers. */
export function cutToPart(lines: string[], part: Span[]): string[] {
  const cut = lines.map(() => '');
  for (const { line, start, end } of part) cut[line - 1] = lines[line - 1]!.slice(start, end);
  return cut;
}

/** Words for lines of a file: `3–9`, `3`. */
export const formatRange = ({ from, to }: LineRange): string => (from === to ? `${from}` : `${from}–${to}`);

/** Refuses keys of a part that contradict each other, and lines that are not the document’s. */
export function refinePart(
  { lines, from, until, matter, noteLines }: Part & { matter: { lines: LineRange }[]; noteLines: LineRange[] },
  context: z.core.$RefinementCtx,
): void {
  const refuse = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
  if (!lines) {
    for (const [key, words] of Object.entries({ from, until }))
      if (words !== undefined)
        refuse(
          [key],
          'It says where in a line the document begins or ends. Write beside it which lines, in source.lines.',
        );
    return;
  }
  for (const [index, range] of lines.entries())
    if (index > 0 && range.from <= lines[index - 1]!.to)
      refuse(['lines', index], 'Write each line once, in the order of the file.');
  for (const [index, group] of matter.entries())
    if (!isAmong(group.lines, lines)) refuse(['matter', index, 'lines'], notAmong);
  for (const [index, range] of noteLines.entries()) if (!isAmong(range, lines)) refuse(['noteLines', index], notAmong);
}

/** What to do about lines that a document names and that are not its own. */
export const notAmong = 'These lines do not lie in one range of source.lines. Correct them, or add them there.';

/** Whether all lines of a range lie in one of the others. */
export const isAmong = ({ from, to }: LineRange, ranges: LineRange[]): boolean =>
  ranges.some((range) => isWithin(from, range) && isWithin(to, range));
