import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'astro/zod';
import { editionSchema } from './edition';
import { Mistake } from './mistake';
import { documentSchema } from './schema';
import { readSource } from './source';

/**
 * All the mistakes that can be seen in an edition before its texts are marked up: frontmatter, sources, addresses.
 * @param content the edition's folder
 * @returns the mistakes, by file; an empty list where there are none
 */
export function checkEdition(content: string): Mistake[] {
  const files = globSync('documents/**/*.mdx', { cwd: content }).sort().map((file) => join(content, file));
  if (files.length === 0) {
    return [new Mistake({ file: join(content, 'documents'), mistake: 'There are no documents here.', remedy: 'Add one as documents/<slug>.mdx, or set CONTENT_DIR to the folder of your edition.' })];
  }
  return [...checkYaml(join(content, 'edition.yaml')), ...checkSlugs(files), ...files.flatMap((file) => checkDocument(file, content))];
}

/** The address of a document is the name of its file. */
export const slugOf = (file: string): string => basename(file, '.mdx');

function checkSlugs(files: string[]): Mistake[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const slug = slugOf(file);
    const other = first.get(slug);
    if (other) return [new Mistake({ file, mistake: `${other} has the same address, /documents/${slug}/.`, remedy: 'Rename one of the two files.' })];
    first.set(slug, file);
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return [];
    return [new Mistake({ file, mistake: `“${slug}” cannot be an address.`, remedy: 'Name the file in small letters, digits and single hyphens.' })];
  });
}

function checkYaml(file: string): Mistake[] {
  if (!existsSync(file)) return [new Mistake({ file, mistake: 'The edition has no edition.yaml.', remedy: 'Write one with title, subtitle and language.' })];
  return checkAgainst(editionSchema, readFileSync(file, 'utf8'), 0, file).mistakes;
}

function checkDocument(file: string, content: string): Mistake[] {
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(file, 'utf8'))?.[1];
  if (frontmatter === undefined) return [new Mistake({ file, line: 1, mistake: 'The document has no frontmatter.', remedy: 'Begin the file with ---, the keys, and --- again.' })];
  const { data, mistakes } = checkAgainst(documentSchema, frontmatter, 1, file);
  if (!data) return mistakes;
  try {
    readSource(join(content, 'sources'), data.source, file);
    return [];
  } catch (error) {
    if (error instanceof Mistake) return [error];
    throw error;
  }
}

/** Parses YAML and holds it against a schema; every mistake gets the line of the key that it concerns. */
function checkAgainst<Schema extends z.ZodType>(schema: Schema, yaml: string, linesBefore: number, file: string) {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + linesBefore;
  const [error] = document.errors;
  if (error) {
    const mistake = new Mistake({ file, line: lineAt(error.pos[0]), mistake: `This is not YAML: ${error.message}.`, remedy: 'Quote values that hold a colon or begin with a sign.' });
    return { data: undefined, mistakes: [mistake] };
  }
  const { data, error: issues } = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  const mistakes = (issues?.issues ?? []).map((issue) => mistakeOf(issue, file, lineAt(offsetOf(document, issue))));
  return { data, mistakes };
}

function mistakeOf(issue: z.core.$ZodIssue, file: string, line: number): Mistake {
  const key = issue.path.join('.');
  const explained = `the keys are explained in src/document/${basename(file) === 'edition.yaml' ? 'edition' : 'schema'}.ts`;
  if (issue.code === 'unrecognized_keys') {
    const where = key ? ` in ${key}` : '';
    return new Mistake({ file, line, mistake: `The key “${issue.keys[0]}”${where} is not known.`, remedy: `Correct its spelling, or take it out; ${explained}.` });
  }
  if (issue.code !== 'custom' && issue.input === undefined) {
    return new Mistake({ file, line, mistake: `The key “${key}” is missing.`, remedy: `Add “${issue.path.at(-1)?.toString()}:”; ${explained}.` });
  }
  if (issue.code === 'invalid_value') {
    return new Mistake({ file, line, mistake: `“${key}” has a value that is not known.`, remedy: `Write one of: ${issue.values.join(', ')}.` });
  }
  const remedy = issue.message.replace(/^Invalid input: expected (\w+).*/, 'Write a value of the kind “$1”.');
  return new Mistake({ file, line, mistake: `“${key}” is not right.`, remedy });
}

/** Where the key of an issue stands in the YAML; for a missing key, where its parent stands. */
function offsetOf(document: Document, issue: z.core.$ZodIssue): number {
  const unknown = issue.code === 'unrecognized_keys' ? [issue.keys[0]!] : [];
  for (let path = [...issue.path, ...unknown]; path.length > 0; path = path.slice(0, -1)) {
    const parent = document.getIn(path.slice(0, -1), true) ?? document.contents;
    const holder = path.length === 1 ? document.contents : parent;
    if (!isMap(holder)) continue;
    const pair = holder.items.find((item) => String(item.key) === String(path.at(-1)));
    const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}
