import { relative } from 'node:path';

/** What an editor needs to correct a file: the place, what is wrong, what to write instead. */
export interface MistakeDetails {
  /** Path of the file, absolute or relative to the working folder. */
  file: string;
  /** Line in that file, counted from 1, if known. */
  line?: number | undefined;
  /** What is wrong, as one sentence. */
  mistake: string;
  /** What to do about it, as one sentence. */
  remedy: string;
}

/** A mistake in the files of an edition. Its message reads `file:line: mistake Remedy.` */
export class Mistake extends Error {
  override readonly name: string = 'Mistake';
  /** The file as the message names it. */
  readonly file: string;
  /** Line and column, as the tools that report errors look for them. */
  readonly line: number | undefined;
  readonly column = 1;

  constructor({ file, line, mistake, remedy }: MistakeDetails) {
    super(`${relativePath(file)}${line ? `:${line}` : ''}: ${mistake} ${remedy}`);
    this.file = relativePath(file);
    this.line = line;
  }

  /** The name alone: Astro warns of browser code if an error’s text contains “document”, as our paths do. */
  override toString(): string {
    return this.name;
  }
}

/** Sorts mistakes by file and line. */
export const sortMistakes = (mistakes: Mistake[]): Mistake[] =>
  mistakes.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0));

/** One mistake or several, in order, one a line: what stops a build. */
export class Mistakes extends Error {
  override readonly name: string;
  readonly all: Mistake[];
  readonly line: number | undefined;
  readonly column = 1;

  constructor(mistakes: Mistake[]) {
    const all = sortMistakes(mistakes);
    super(all.map(({ message }) => message).join('\n'));
    this.all = all;
    this.name = all.length === 1 ? 'Error in the edition' : `${all.length} errors in the edition`;
    this.line = all[0]?.line;
    this.stack = ''; // it would point into the code, but the mistake is in the edition
  }

  override toString(): string {
    return this.name;
  }
}

/** Throws the mistakes, as one error, if there are any. */
export function throwIfAny(mistakes: Mistake[]): void {
  if (mistakes.length > 0) throw new Mistakes(mistakes);
}

/** The mistakes that an error contains; rethrows any other error. */
export function toMistakes(error: unknown): Mistake[] {
  if (error instanceof Mistake) return [error];
  if (error instanceof Mistakes) return error.all;
  throw error;
}

/** A path relative to the working folder, for messages. */
export const relativePath = (path: string): string => relative(process.cwd(), path) || path;
