import { z } from 'astro/zod';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { validateYaml } from './check-yaml.ts';
import { edtfIfKnown } from './keys.ts';
import { identifierKeys } from './names/identifiers.ts';

/** The kinds of name, each a file in the edition's `names` folder, in the order of the index. */
export const nameKinds = ['persons', 'organisations', 'places', 'works', 'events', 'terms'] as const;
export type NameKind = (typeof nameKinds)[number];

/** Ids that the pages of the index and of events have themselves; `none` also marks, in a text, what is no name. */
const ownIds: readonly string[] = ['none', 'only', 'main', 'theme', ...nameKinds];

/** An entry of the index. */
export const nameSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens for the id.')
    .refine((id) => !ownIds.includes(id), {
      error: ({ input }) => `The pages use “${String(input)}” themselves. Choose another id.`,
    })
    .describe('Its address in the index; no other entry of any file has it.'),
  heading: z.string().min(1).describe('The heading, as at the back of a book.'),
  direct: z
    .string()
    .min(1)
    .optional()
    .describe('The heading of an event in direct order, where it is inverted; for the chronology.'),
  sort: z.string().optional().describe('What it is sorted by, where the heading would be filed wrongly.'),
  dates: edtfIfKnown.optional().describe('Life dates of a person, dates of an event.'),
  gloss: z.string().min(1).describe('Who or what it is, in one sentence of fact.'),
  aliases: z.array(z.string()).default([]).describe('Other names under which a reader may look it up.'),
  forms: z
    .array(z.string().min(1))
    .default([])
    .describe('Its forms in the texts, letter for letter, plurals too; “Lenin” also finds “Lenin’s”.'),
  seeAlso: z.array(z.string()).default([]).describe('Ids of related entries.'),
  ...identifierKeys,
});

/** The entries of a file of names. */
export const namesSchema = z.array(nameSchema);

/** A name with its kind, and its place in the file, for messages. */
export type Name = z.infer<typeof nameSchema> & { kind: NameKind; file: string; line?: number };

/** The name files of an edition, in the order of the index. */
export function listNameFiles(content: string): string[] {
  return globSync('names/*.yaml', { cwd: content })
    .sort()
    .map((file) => join(content, file));
}

/** What an entry without an id is called. */
const noId = '';

/** The names of a file of names; `undefined` where it is no YAML. */
function namesIn(file: string): Name[] | undefined {
  const text = readFileSync(file, 'utf8');
  const known = lastRead.get(file);
  if (known?.text === text) return known.names;
  const isYaml = validateYaml(z.unknown(), text, 0, file).mistakes.length === 0;
  const names = isYaml ? parseNames(text, file) : undefined;
  lastRead.set(file, { text, names });
  return names;
}

/** Each file as it was last read: a check asks for the names many times. */
const lastRead = new Map<string, { text: string; names: Name[] | undefined }>();

function parseNames(text: string, file: string): Name[] {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  const entries = isSeq<Node>(yaml.contents) ? yaml.contents.items : [];
  return entries.map((node) => {
    const entry = node.toJS(yaml) as { id?: unknown } | null;
    const id = typeof entry?.id === 'string' ? entry.id : noId;
    const name = nameSchema.safeParse(entry).data ?? {
      id,
      heading: id,
      gloss: id,
      aliases: [],
      forms: [],
      seeAlso: [],
    };
    return { ...name, kind: basename(file, '.yaml') as NameKind, file, line: lines.linePos(node.range![0]).line };
  });
}

/**
 * All names of an edition. Of an entry in which `checkEdition` finds a mistake the id remains, so that what refers to
 * it is not taken for another mistake.
 */
export const readNames = (content: string): Name[] => listNameFiles(content).flatMap((file) => namesIn(file) ?? []);

/**
 * The ids to which a text or an entry may refer; `undefined` where a mistake that `checkEdition` finds hides some, so
 * that nothing that refers to one is taken for another mistake.
 */
export function readIds(content: string): Set<string> | undefined {
  const names = readNames(content);
  return listNameFiles(content).every(namesIn) && names.every(({ id }) => id !== noId)
    ? new Set(names.map(({ id }) => id))
    : undefined;
}
