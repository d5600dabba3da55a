import { relative } from 'node:path';

/** What an editor needs to mend a file: where it is, what is wrong, what to write instead. */
export interface MistakeDetails {
  /** Path of the file, absolute or relative to the working folder. */
  file: string;
  /** Line in that file, counted from 1, where there is one. */
  line?: number | undefined;
  /** What is wrong, as one sentence. */
  mistake: string;
  /** What to do about it, as one sentence. */
  remedy: string;
}

/** A mistake in the files of an edition. Its message reads `file:line: mistake Remedy.` */
export class Mistake extends Error {
  override readonly name = 'Mistake';
  /** Line and column, as the tools that report errors look for them. */
  readonly line: number | undefined;
  readonly column = 1;

  constructor(details: MistakeDetails) {
    super(describe(details));
    this.line = details.line;
  }

  /** The name alone: Astro searches an error's text for “document” and “window” to warn of browser code, and paths have the one. */
  override toString(): string {
    return this.name;
  }
}

function describe({ file, line, mistake, remedy }: MistakeDetails): string {
  const place = relative(process.cwd(), file) || file;
  return `${place}${line ? `:${line}` : ''}: ${mistake} ${remedy}`;
}
