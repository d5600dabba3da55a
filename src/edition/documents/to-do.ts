import { z } from 'astro/zod';

/**
 * What stands where a value is still to be written: `TODO`, and behind it what to write, such as `TODO who holds them`.
 * It states nothing. Nowhere else is a to-do known by its words.
 */
export const isToDo = (value: unknown): boolean => typeof value === 'string' && /^TODO\b/.test(value);

/**
 * A value without the to-dos in it, and `undefined` for a to-do; the same object where there are none. A `certainty`
 * stays, since without it a value would be said to be stated; a `reason` is left blank, since a doubt needs none yet.
 */
export function withoutToDos(value: unknown): unknown {
  if (isToDo(value)) return undefined;
  if (Array.isArray(value)) return value.some(holdsToDo) ? value.filter((each) => !holdsToDo(each)) : value;
  if (!holdsToDo(value)) return value;
  const keys = Object.entries(value as object);
  const written = keys.filter(([, each]) => !isToDo(each)).map(([key]) => key);
  if (written.every((key) => ['certainty', 'of'].includes(key))) return undefined; // of nothing
  return Object.fromEntries(
    keys.flatMap(([key, each]): [string, unknown][] => {
      if (key === 'certainty' || !holdsToDo(each)) return [[key, each]];
      if (key === 'reason') return [[key, ' ']];
      return isToDo(each) ? [] : [[key, withoutToDos(each)]];
    }),
  );
}

const holdsToDo = (value: unknown): boolean =>
  isToDo(value) || (typeof value === 'object' && value !== null && Object.values(value).some(holdsToDo));

/** A key that may be left out or still be to do: it then states nothing. So much of a map as is written stands if it can stand alone. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => settle(schema, value), schema.optional());

/** A key that may not be left out, but may still be to do: it then states nothing. */
export const required = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .preprocess((value, context) => {
      if (value === undefined) context.addIssue({ code: 'invalid_type', expected: 'nonoptional', input: value });
      return settle(schema, value);
    }, schema.optional())
    .transform((value) => value); // or Zod would take the key for one that may be left out

function settle(schema: z.ZodType, value: unknown): unknown {
  const written = withoutToDos(value);
  return written === value || schema.safeParse(written).success ? written : undefined;
}
