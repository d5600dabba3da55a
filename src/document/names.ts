import { z } from 'astro/zod';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { edtf } from './schema';

/** The kinds of name, each a file in the edition's `names` folder, in the order of the index. */
export const nameKinds = ['persons', 'organisations', 'places', 'works', 'events', 'terms'] as const;
export type NameKind = (typeof nameKinds)[number];

/** An entry of the index. */
export const nameSchema = z.strictObject({
  /** What links to it: unique over all files. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write the id in small letters, digits and single hyphens.'),
  /** The heading, as at the back of a book: “Krasin, Leonid”. */
  heading: z.string().min(1),
  /** What it is sorted by, where the heading would stand in the wrong place. */
  sort: z.string().optional(),
  /** Life dates of a person, dates of an event. */
  dates: edtf.optional(),
  /** Who or what it is, in one sentence of fact. */
  gloss: z.string().min(1),
  /** Other names under which a reader may look. */
  aliases: z.array(z.string()).default([]),
  /** The forms under which the texts have it, letter for letter. */
  forms: z.array(z.string().min(1)).default([]),
  /** Ids of related entries. */
  seeAlso: z.array(z.string()).default([]),
});

/** The entries of a file of names. */
export const namesSchema = z.array(nameSchema);

/** A name with its kind. */
export type Name = z.infer<typeof nameSchema> & { kind: NameKind; file: string };

/** The files of names of an edition, in the order of the index. */
export function nameFiles(content: string): string[] {
  return globSync('names/*.yaml', { cwd: content }).sort().map((file) => join(content, file));
}

/** All names of an edition; `checkEdition` has found them to be right. */
export function readNames(content: string): Name[] {
  return nameFiles(content).flatMap((file) =>
    namesSchema.parse(parse(readFileSync(file, 'utf8'))).map((name) => ({ ...name, kind: basename(file, '.yaml') as NameKind, file })),
  );
}
