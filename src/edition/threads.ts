import { z } from 'astro/zod';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { validateYaml, extractFrontmatter } from './check-yaml.ts';

/** A passage of a document, given by its first and last words as the page shows them, without note numbers. */
export const passageSchema = z.strictObject({
  /** Slug of the document. */
  document: z.string().min(1),
  /** The first words; they must occur in the document exactly once. */
  from: z.string().min(1),
  /** The last words; the passage ends with the first of them after its beginning. */
  to: z.string().min(1),
  /** Set beside the passage before it, for two that contradict each other. */
  beside: z.boolean().default(false),
  /** What the passage says, as a heading of its column beside another. */
  heading: z.string().min(1).optional(),
  /** Words of the editors before the passage. */
  lead: z.string().optional(),
});

/** The frontmatter of a thread: passages of several documents on one question. */
export const threadSchema = z.strictObject({
  /** Its place in the order of threads. */
  number: z.int().positive(),
  /** The question in short. */
  title: z.string().min(1),
  /** The question in a sentence. */
  question: z.string().min(1),
  passages: z.array(passageSchema).min(2, 'A thread holds two passages or more.'),
});

/** A thread as its file gives it, with its slug, and the line of each passage for messages. */
export type Thread = Omit<z.infer<typeof threadSchema>, 'passages'> & {
  slug: string;
  file: string;
  passages: (z.infer<typeof passageSchema> & { line: number })[];
};

/** The thread files of an edition. */
export function listThreadFiles(content: string): string[] {
  return globSync('threads/*.mdx', { cwd: content })
    .sort()
    .map((file) => join(content, file));
}

/** All threads of an edition in their order; those in which `checkEdition` finds mistakes are left out. */
export function readThreads(content: string): Thread[] {
  return listThreadFiles(content)
    .flatMap((file) => {
      const { data, lineOf } = validateYaml(
        threadSchema,
        extractFrontmatter(readFileSync(file, 'utf8')) ?? '',
        1,
        file,
      );
      return data
        ? [
            {
              ...data,
              slug: basename(file, '.mdx'),
              file,
              passages: data.passages.map((passage, index) => ({ ...passage, line: lineOf(['passages', index]) })),
            },
          ]
        : [];
    })
    .sort((a, b) => a.number - b.number);
}
