import { basename, dirname } from 'node:path';
import type { z } from 'astro/zod';
import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { Mistake } from './mistake';

/** The YAML between the first `---` of a file and the next; `undefined` where it does not begin so. */
export const frontmatterOf = (file: string): string | undefined => /^---\r?\n([\s\S]*?)\r?\n---/.exec(file)?.[1];

/**
 * Parses YAML and holds it against a schema; every mistake gets the line of the key that it concerns.
 * @param linesBefore lines of the file before the YAML begins
 */
export function checkAgainst<Schema extends z.ZodType>(schema: Schema, yaml: string, linesBefore: number, file: string) {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + linesBefore;
  const lineOf = (path: PropertyKey[]) => lineAt(offsetOf(document, path));
  const [error] = document.errors;
  if (error) {
    const mistake = new Mistake({ file, line: lineAt(error.pos[0]), mistake: `This is not YAML: ${error.message}.`, remedy: 'Quote values that hold a colon or begin with a sign.' });
    return { data: undefined, mistakes: [mistake], lineOf };
  }
  const { data, error: issues } = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  const mistakes = (issues?.issues ?? []).map((issue) => mistakeOf(issue, file, lineOf([...issue.path, ...(issue.code === 'unrecognized_keys' ? [issue.keys[0]!] : [])])));
  return { data, mistakes, lineOf };
}

function mistakeOf(issue: z.core.$ZodIssue, file: string, line: number): Mistake {
  const key = issue.path.join('.');
  const explained = `the keys are explained in src/document/${schemaOf(file)}.ts`;
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

/** The module that explains the keys of a file. */
function schemaOf(file: string): string {
  if (basename(file) === 'edition.yaml') return 'edition';
  const folder = basename(dirname(file));
  return folder === 'names' || folder === 'threads' ? folder : 'schema';
}

/** Where a key stands in the YAML; for one that is missing, where its parent stands. */
function offsetOf(document: Document, path: PropertyKey[]): number {
  for (let known = path; known.length > 0; known = known.slice(0, -1)) {
    const holder = known.length === 1 ? document.contents : document.getIn(known.slice(0, -1), true);
    const key = known.at(-1);
    const found = isMap(holder) ? holder.items.find((item) => String(item.key) === String(key))?.key : isSeq(holder) ? holder.items[Number(key)] : undefined;
    const range = (found as { range?: [number, number, number] } | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}
