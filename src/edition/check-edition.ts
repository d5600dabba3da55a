import { isUtf8 } from 'node:buffer';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createProgress, nowhere, type Output } from '../build/progress.ts';
import { describeForbidden, findForbidden } from '../forbidden-characters.ts';
import { checkFiles } from './check-files.ts';
import { checkNames } from './check-names.ts';
import { validateYaml, extractFrontmatter } from './check-yaml.ts';
import { findLostFence } from './yaml/lost-fence.ts';
import { editionSchema } from './edition-schema.ts';
import { Mistake, relativePath, toMistakes } from './mistake.ts';
import { didYouMean } from './did-you-mean.ts';
import { checkNumbers } from './documents/check-numbers.ts';
import { readDefaults } from './documents/defaults.ts';
import type { Order } from './documents/order.ts';
import { readDocument, type ReadDocument } from './documents/read-document.ts';
import { readSource, splitLines } from './source.ts';
import { introductionSchema, listIntroductionFiles } from './introduction.ts';
import { checkHome, listThreadFiles, readThreads, threadSchema } from './threads.ts';

/**
 * Finds the mistakes in an edition that show before its texts are marked up: frontmatter, sources, addresses.
 * @param content the edition's folder
 * @param output where it says how far it is
 * @returns the mistakes, sorted by file; empty if there are none
 */
export function checkEdition(content: string, output: Output = nowhere): Mistake[] {
  const files = listDocumentFiles(content);
  if (files.length === 0) {
    return [
      new Mistake({
        file: join(content, 'documents'),
        mistake: 'No documents found.',
        remedy: 'Add one as documents/<slug>.mdx, or set CONTENT_DIR to your edition’s folder.',
      }),
    ];
  }
  const description = [...checkCharacters(content), ...checkDescription(content)];
  if (!readDefaults(content).known) return description;
  const progress = createProgress(output, 'Reading documents', files.length);
  const documents = files.map((file) => {
    progress.step();
    return { file, ...readDocument(file, content) };
  });
  progress.done();
  return [
    ...description,
    ...checkFiles(content, documents),
    ...checkSlugs(files, '/documents/'),
    ...checkSlugs(listThreadFiles(content), '/threads/'),
    ...checkDocuments(documents, content),
    ...checkNames(content),
    ...checkThreads(content, files.map(slugFromPath)),
    ...listIntroductionFiles(content).flatMap(checkIntroduction),
  ];
}

function checkCharacters(content: string): Mistake[] {
  const files = globSync(['edition.yaml', 'introduction.mdx', 'names/*.yaml', '{documents,threads}/**/*.mdx'], {
    cwd: content,
  });
  return files.flatMap((name) => {
    const file = join(content, name);
    const bytes = readFileSync(file);
    if (!isUtf8(bytes))
      return [
        new Mistake({
          file,
          mistake: 'The file is not UTF-8.',
          remedy: 'Save it as UTF-8, or convert it: iconv -f … -t UTF-8.',
        }),
      ];
    const words = bytes.toString('utf8');
    const windows =
      name.endsWith('.mdx') && words.includes('\r')
        ? [
            new Mistake({
              file,
              mistake: 'The file has Windows line ends (CR LF).',
              remedy: 'Save it with line ends of Unix (LF): the line ends of a text are compared with its source.',
            }),
          ]
        : [];
    const forbidden = findForbidden(words);
    if (!forbidden) return windows;
    const line = splitLines(words.slice(0, forbidden.at)).length;
    const mistake = describeForbidden('file', forbidden.name);
    return [...windows, new Mistake({ file, line, mistake, remedy: 'Remove it.' })];
  });
}

/** The document files of an edition. */
export function listDocumentFiles(content: string): string[] {
  return globSync('documents/**/*.mdx', { cwd: content })
    .sort()
    .map((file) => join(content, file));
}

/** The address of a document is the name of its file. */
export const slugFromPath = (file: string): string => basename(file, '.mdx');

/** Whether a word can be used in an address as it is. */
export const isSlug = (word: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word);

function checkSlugs(files: string[], under: string): Mistake[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const slug = slugFromPath(file);
    const other = first.get(slug);
    if (other)
      return [
        new Mistake({
          file,
          mistake: `${other} has the same address: ${under}${slug}/.`,
          remedy: 'Rename one of the files.',
        }),
      ];
    first.set(slug, file);
    if (isSlug(slug)) return [];
    return [
      new Mistake({
        file,
        mistake: `“${slug}” cannot be used as an address.`,
        remedy: 'Use lower-case letters, digits and single hyphens in the file name.',
      }),
    ];
  });
}

function checkDescription(content: string): Mistake[] {
  const file = join(content, 'edition.yaml');
  if (!existsSync(file))
    return [
      new Mistake({
        file,
        mistake: 'edition.yaml is missing.',
        remedy: 'Create it with title, subtitle, method and rights; see “Make your own edition” in CONTRIBUTING.md.',
      }),
    ];
  const { data, mistakes, lineOf } = validateYaml(editionSchema, readFileSync(file, 'utf8'), 0, file);
  if (!data) return mistakes;
  const sound = new Map(readThreads(content).map(({ slug, facing }) => [slug, facing.length > 0]));
  const threads = listThreadFiles(content).map(slugFromPath);
  return checkHome(
    data,
    threads.map((slug) => ({ slug, faces: sound.get(slug) })),
    file,
    lineOf,
  );
}

type FoundDocument = { file: string } & ReadDocument;

function checkDocuments(documents: FoundDocument[], content: string): Mistake[] {
  const sound = documents.flatMap(({ file, data, lineOf }) => (data ? [{ file, number: data.number, lineOf }] : []));
  const numbers = sound.length === documents.length ? checkNumbers(sound, readOrder(content)) : [];
  const mistakes = [...documents.flatMap((document) => checkDocument(document, content)), ...numbers];
  return [...new Map(mistakes.map((mistake) => [mistake.message, mistake])).values()]; // one of a default is found in each
}

function checkDocument({ file, data, mistakes }: FoundDocument, content: string): Mistake[] {
  const words = readFileSync(file, 'utf8');
  if (extractFrontmatter(words) === undefined) return [findLostFence(file, words)];
  if (!data) return mistakes;
  try {
    readSource(join(content, 'sources'), data.source, file);
    return [];
  } catch (error) {
    return toMistakes(error);
  }
}

/** What edition.yaml orders the documents by; by their dates, if it does not say, or not rightly. */
export function readOrder(content: string): Order {
  const file = join(content, 'edition.yaml');
  const yaml = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return validateYaml(editionSchema, yaml, 0, file).data?.order ?? 'date';
}

/** Checks what a thread shows by itself; its passages are found when the documents are marked up. */
function checkThreads(content: string, slugs: string[]): Mistake[] {
  const numbers = new Map<number, string>();
  return listThreadFiles(content).flatMap((file) => {
    const words = readFileSync(file, 'utf8');
    const frontmatter = extractFrontmatter(words);
    if (frontmatter === undefined) return [findLostFence(file, words)];
    const { data, mistakes, lineOf } = validateYaml(threadSchema, frontmatter, 1, file);
    const unknown = (data?.passages ?? []).flatMap(({ document }, index) =>
      slugs.includes(document)
        ? []
        : [
            new Mistake({
              file,
              line: lineOf(['passages', index, 'document']),
              mistake: `There is no document “${document}”.${didYouMean(document, slugs)}`,
              remedy: `Write one of: ${slugs.join(', ')}.`,
            }),
          ],
    );
    const other = data && numbers.get(data.number);
    if (data) numbers.set(data.number, file);
    const taken = other
      ? [
          new Mistake({
            file,
            line: lineOf(['number']),
            mistake: `${relativePath(other)} has the same number, ${data!.number}.`,
            remedy: 'Give each thread its own.',
          }),
        ]
      : [];
    return [...mistakes, ...taken, ...unknown];
  });
}

function checkIntroduction(file: string): Mistake[] {
  const words = readFileSync(file, 'utf8');
  const frontmatter = extractFrontmatter(words);
  return frontmatter === undefined
    ? [findLostFence(file, words)]
    : validateYaml(introductionSchema, frontmatter, 1, file).mistakes;
}
