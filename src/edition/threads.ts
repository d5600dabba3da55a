import { z } from 'astro/zod';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { validateYaml, extractFrontmatter } from './check-yaml.ts';
import { didYouMean } from './did-you-mean.ts';
import type { EditionData } from './edition-schema.ts';
import { Mistake } from './mistake.ts';

/** A passage of a document, given by its first and last words as the page shows them, without note numbers. */
export const passageSchema = z.strictObject({
  document: z.string().min(1).describe('Slug of the document.'),
  from: z.string().min(1).describe('Its first words, as the page shows them; they stand in the document once.'),
  to: z.string().min(1).describe('Its last words; it ends with the first of them after its beginning.'),
  heading: z.string().min(1).optional().describe('What it says: the heading of its column where it faces another.'),
  lead: z.string().optional().describe('Words of the editors before it.'),
});

/** The numbers of two passages of a thread, counted from 1. */
const pair = z.tuple([z.int(), z.int()]);

/** The frontmatter of a thread: passages of several documents on one question. */
export const threadSchema = z
  .strictObject({
    number: z.int().positive().describe('Its place in the order of threads.'),
    title: z.string().min(1).describe('The question in short.'),
    question: z.string().min(1).describe('The question in a sentence.'),
    passages: z
      .array(passageSchema)
      .min(2, 'A thread holds two passages or more.')
      .describe('Its passages in order; two or more.'),
    facing: z
      .union([pair.transform((numbers) => [numbers]), z.array(pair)], {
        error: 'Write the numbers of two passages, such as [2, 4], or several such pairs, [[1, 2], [3, 4]].',
      })
      .default([])
      .meta({
        title: 'two numbers, or a list of such pairs',
        description:
          'Passages that answer one another, counted from 1, and stand side by side; the first pair also stands for the thread on the home page.',
      }),
  })
  .superRefine(({ facing, passages }, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['facing'], message });
    const numbers = facing.flat();
    for (const number of new Set(numbers)) {
      if (!passages[number - 1])
        refuse(`There is no passage ${number}. Count the passages from 1 to ${passages.length}, as they stand here.`);
      if (numbers.filter((other) => other === number).length > 1)
        refuse(`Passage ${number} is named twice. Let each passage face one other.`);
    }
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

/**
 * Passages in rows: those that face each other stand in one, where the first of them has its place.
 * @param facing the pairs of a thread, counted from 1
 */
export function arrangeInRows<Passage extends { index: number }>(passages: Passage[], facing: number[][]): Passage[][] {
  return passages.flatMap((passage) => {
    const pair = facing.find((numbers) => numbers.includes(passage.index + 1));
    if (!pair) return [[passage]];
    return passage.index + 1 === Math.min(...pair) ? [pair.map((number) => passages[number - 1]!)] : [];
  });
}

/** A thread as the home page may quote it. */
interface QuotableThread {
  slug: string;
  /** Whether two of its passages face each other; `undefined` where its file has mistakes of its own. */
  faces: boolean | undefined;
}

/**
 * Finds the threads that `home` names in `edition.yaml` and that are not there, or that have no passages to face each other.
 * @param lineOf the line of a key, by its path
 */
export function checkHome(
  { home }: EditionData,
  threads: QuotableThread[],
  file: string,
  lineOf: (path: PropertyKey[]) => number,
): Mistake[] {
  const slugs = threads.map(({ slug }) => slug);
  const named = [
    ...(home.facing === undefined ? [] : [{ slug: home.facing, path: ['home', 'facing'] }]),
    ...(home.threads ?? []).map((slug, index) => ({ slug, path: ['home', 'threads', index] })),
  ];
  return named.flatMap(({ slug, path }) => {
    const thread = threads.find((other) => other.slug === slug);
    const at = { file, line: lineOf(path) };
    if (!thread)
      return [
        new Mistake({
          ...at,
          mistake: `There is no thread “${slug}”.${didYouMean(slug, slugs)}`,
          remedy:
            slugs.length > 0 ? `Write one of: ${slugs.join(', ')}.` : 'Remove the key: the edition has no threads.',
        }),
      ];
    return path[1] === 'facing' && thread.faces === false
      ? [
          new Mistake({
            ...at,
            mistake: `No two passages of the thread “${slug}” face each other.`,
            remedy: `Add “facing:” with the numbers of two passages to threads/${slug}.mdx.`,
          }),
        ]
      : [];
  });
}
