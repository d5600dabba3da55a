import { z } from 'astro/zod';

/** Lines of a file, both ends included, counted from 1. */
export interface LineRange {
  from: number;
  to: number;
}

/** Reads `5-8` or `5` as lines of a file. */
export const lineRange = z.union([z.int(), z.string()]).transform((value, context): LineRange => {
  const match = /^(\d+)(?:-(\d+))?$/.exec(String(value));
  const from = Number(match?.[1]);
  const to = Number(match?.[2] ?? match?.[1]);
  if (match && from >= 1 && to >= from) return { from, to };
  context.addIssue({
    code: 'custom',
    message: `“${value}” is not a range of lines. Write it as 5-8, or 5 for one line.`,
  });
  return z.NEVER;
});

/** Whether a line lies in a range. */
export const isWithin = (line: number, { from, to }: LineRange): boolean => line >= from && line <= to;
