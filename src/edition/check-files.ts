import { globSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { documentSchema } from './document-schema.ts';
import { Mistake, relativePath } from './mistake.ts';
import { checkParts } from './parts/check-parts.ts';
import { readSource } from './source.ts';

/** A document file with its keys, those included that `defaults` gives; `undefined` where they cannot be read. */
interface Given {
  file: string;
  given: unknown;
}

/**
 * Finds files of an edition that would be passed over in silence: of another name than is read, sources of no document,
 * lines of a source that belong to no document or to two, two sources with one text.
 * @param documents those of the edition
 */
export function checkFiles(content: string, documents: Given[]): Mistake[] {
  const sources = documents.map(({ file, given }) => ({ file, source: sourceIn(given) }));
  return [
    ...findUnread(content),
    ...findUnusedSources(
      content,
      sources.map(({ source }) => source),
    ),
    ...checkParts(content, sources),
    ...findTwins(content, sources),
  ];
}

/** What is read of an edition: the end of the files in each folder, and whether folders within it are read too. */
const folders = { documents: ['.mdx', true], threads: ['.mdx', false], names: ['.yaml', false] } as const;

function findUnread(content: string): Mistake[] {
  const names = globSync('{documents,threads,names}/**/*.*', { cwd: content })
    .concat(globSync(['edition.*', 'introduction.*'], { cwd: content }))
    .filter((name) => !basename(name).startsWith('.'));
  return names.sort().flatMap((name) => {
    const [folder, ...within] = dirname(name).split(/[\\/]/) as [string, ...string[]];
    const [end, deep] =
      folder === '.'
        ? ([basename(name).startsWith('edition') ? '.yaml' : '.mdx', true] as const)
        : folders[folder as keyof typeof folders];
    const file = join(content, name);
    if (extname(name) !== end)
      return [
        new Mistake({
          file,
          mistake: 'The file is not read.',
          remedy: `Name it so that it ends in ${end}, or remove it.`,
        }),
      ];
    if (within.length === 0 || deep) return [];
    return [new Mistake({ file, mistake: 'The file is not read.', remedy: `Move it to ${folder}/ itself.` })];
  });
}

/** The key `source` of a document as it is written; `undefined` where it cannot be read, or names no file. */
function sourceIn(given: unknown): unknown {
  const source = (given as { source?: { file?: unknown } | null } | undefined)?.source;
  return typeof source?.file === 'string' ? source : undefined;
}

const nameOf = (source: unknown): string | undefined => (source as { file: string } | undefined)?.file;

function findUnusedSources(content: string, sources: unknown[]): Mistake[] {
  const used = new Set(sources.map(nameOf));
  const there = new Set(globSync('sources/*.*', { cwd: content }));
  // It may be the source of a document that cannot be read, or that names none that is there.
  if ([...used].some((name) => name === undefined || !there.has(join('sources', name)))) return [];
  return [...there]
    .filter((name) => !basename(name).startsWith('.') && !used.has(basename(name)))
    .sort()
    .map(
      (name) =>
        new Mistake({
          file: join(content, name),
          mistake: 'The file is the source of no document.',
          remedy: 'Name it under source.file in its document, or remove it: what is in sources/ is published.',
        }),
    );
}

/** Documents of two files with one text; those of one file have their own lines of it. */
function findTwins(content: string, documents: { file: string; source: unknown }[]): Mistake[] {
  const first = new Map<string, { file: string; source: unknown }>();
  return documents.flatMap(({ file, source }) => {
    const text = textOf(content, file, source);
    const other = text && first.get(text);
    if (text && !other) first.set(text, { file, source });
    return other && nameOf(other.source) !== nameOf(source) && basename(other.file) !== basename(file)
      ? [
          new Mistake({
            file,
            mistake: `The text is that of ${relativePath(other.file)}.`,
            remedy: 'Remove one of the documents, or correct source.file.',
          }),
        ]
      : [];
  });
}

function textOf(content: string, file: string, source: unknown): string | undefined {
  const { data } = documentSchema.shape.source.safeParse(source);
  try {
    return data && readSource(join(content, 'sources'), data, file).text;
  } catch {
    return undefined; // reported with the document
  }
}
