import { basename, dirname } from 'node:path';
import type { z } from 'astro/zod';
import {
  isMap,
  isPair,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLSeq,
} from 'yaml';
import { describeForbidden, findForbidden } from '../forbidden-characters.ts';
import { Mistake } from './mistake.ts';
import { didYouMean, findNearest } from './did-you-mean.ts';

const frontmatter = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/;

/** The YAML between the `---` that starts a file and the next; `undefined` if the file has none. */
export const extractFrontmatter = (file: string): string | undefined => frontmatter.exec(file)?.[1];

/** The rest of the file, with blank lines for the frontmatter, so that lines keep their numbers: as Astro does. */
export const blankFrontmatter = (file: string): string =>
  file.replace(frontmatter, (lines) => lines.replace(/[^\r\n]/g, ''));

/**
 * Parses YAML and checks it against a schema; every mistake gets the line of its key.
 * @param linesBefore lines of the file before the YAML begins
 */
export function validateYaml<Schema extends z.ZodType>(
  schema: Schema,
  yaml: string,
  linesBefore: number,
  file: string,
) {
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line + linesBefore;
  const refuse = (line: number | undefined, mistake: string, remedy: string) => ({
    data: undefined,
    mistakes: [new Mistake({ file, line, mistake, remedy })],
    lineOf: () => linesBefore + 1,
  });
  let document: Document;
  let value: unknown;
  try {
    document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, customTags: ['timestamp'] }); // as Astro reads it
    const [problem] = [...document.errors, ...document.warnings];
    if (problem?.message.startsWith('Maximum call stack')) throw new RangeError();
    if (problem)
      return refuse(
        lineAt(problem.pos[0]),
        `Invalid YAML: ${problem.message}.`,
        'Put quotation marks around values that contain a colon or start with a sign.',
      );
    value = document.toJS() ?? {};
  } catch (error) {
    const line = document! && lineAt(offsetOfFailure(document));
    return refuse(line, `Invalid YAML: ${reasonOf(error as Error)}.`, 'Write the values out.');
  }
  const escaped = findForbidden(yaml) ? undefined : findEscaped(document);
  if (escaped) return refuse(lineAt(escaped.offset), describeForbidden('value', escaped.name), 'Remove it.');
  const lineOf = (path: PropertyKey[]) => lineAt(offsetOf(document, path));
  const { data, error: issues } = schema.safeParse(value, { reportInput: true });
  const mistakes = withoutConsequences(schema, issues?.issues.flatMap(issuesMeant) ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) =>
          unknownKey(key, issue.path, keysAt(schema, issue.path), file, lineOf([...issue.path, key])),
        )
      : [mistakeOf(issue, file, lineOf(issue.path))],
  );
  return { data, mistakes, lineOf };
}

/** Why YAML that is well-formed still gives no values. */
function reasonOf(error: Error): string {
  if (error instanceof RangeError) return 'it is nested too deeply';
  return error.message.startsWith('Excessive alias') ? 'its aliases stand for too many values' : error.message;
}

/** The offset of the first value, in the outermost map or list, with which YAML that is well-formed gives no values. */
function offsetOfFailure(document: Document): number {
  const { contents } = document;
  if (!isMap(contents) && !isSeq(contents)) return 0;
  const items: unknown[] = contents.items;
  let [sound, failing] = [0, items.length];
  while (failing - sound > 1) {
    const middle = (sound + failing) >> 1;
    if (isReadable(document, items.slice(0, middle))) sound = middle;
    else failing = middle;
  }
  const item = items[sound] as Node | Pair<Node> | undefined;
  return (isPair(item) ? item.key : item)?.range?.[0] ?? 0;
}

function isReadable(document: Document, items: unknown[]): boolean {
  const beginning = document.clone();
  (beginning.contents as YAMLSeq).items = items;
  try {
    beginning.toJS();
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with the form that was meant, where a value has one of several. */
function issuesMeant(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.filter(
    (errors) => !errors.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  return meant.length === 1
    ? meant[0]!.flatMap((each) => issuesMeant({ ...each, path: [...issue.path, ...each.path] }))
    : [issue];
}

/** One mistake for each slip: not also that a key is missing where it is misspelt, or too short where it is no text. */
function withoutConsequences(schema: z.ZodType, issues: z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, findNearest(key, keysAt(schema, issue.path))].join('.'))
        : [],
    ),
  );
  const first = new Map(
    issues.toReversed().map((issue) => [`${issue.code === 'unrecognized_keys'} ${issue.path.join('.')}`, issue]),
  );
  return [...first.values()]
    .toReversed()
    .filter((issue) => issue.input !== undefined || !meant.has(issue.path.join('.')))
    .filter((issue) => issue.code !== 'custom' || !first.has(`true ${issue.path.join('.')}`)); // what a misspelt key would have said
}

/** The first character that XML cannot hold and that an escape such as `"\\u0001"` gives; those written as they are show in the file. */
function findEscaped(document: Document): { name: string; offset: number } | undefined {
  let found: { name: string; offset: number } | undefined;
  visit(document, {
    Scalar: (_, { value, range }) => {
      const forbidden = typeof value === 'string' ? findForbidden(value) : undefined;
      if (!forbidden) return undefined;
      found = { name: forbidden.name, offset: range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

function unknownKey(key: string, path: PropertyKey[], known: string[], file: string, line: number): Mistake {
  const where = path.length > 0 ? ` in “${path.join('.')}”` : '';
  return new Mistake({
    file,
    line,
    mistake: `The key “${key}”${where} is unknown.${didYouMean(key, known)}`,
    remedy: `Correct the spelling or remove it; ${explained(file)}.`,
  });
}

/** The keys that a schema knows at a path. */
function keysAt(schema: z.core.$ZodType, [step, ...rest]: PropertyKey[]): string[] {
  const { def } = schema._zod as {
    def: {
      innerType?: z.ZodType;
      in?: z.ZodType;
      options?: z.ZodType[];
      element?: z.ZodType;
      shape?: Record<PropertyKey, z.ZodType>;
    };
  };
  if (def.options) return def.options.flatMap((option) => keysAt(option, step === undefined ? [] : [step, ...rest]));
  const wrapped = def.innerType ?? def.in;
  if (wrapped) return keysAt(wrapped, step === undefined ? [] : [step, ...rest]);
  if (step === undefined) return Object.keys(def.shape ?? {});
  const inner = def.element ?? def.shape?.[step];
  return inner ? keysAt(inner, rest) : [];
}

function mistakeOf(issue: z.core.$ZodIssue, file: string, line: number): Mistake {
  const key = issue.path.join('.');
  if (issue.code !== 'custom' && issue.input === undefined) {
    return new Mistake({
      file,
      line,
      mistake: `The key “${key}” is missing.`,
      remedy: `Add “${issue.path.at(-1)?.toString()}:”; ${explained(file)}.`,
    });
  }
  if (issue.code === 'invalid_value') {
    return new Mistake({
      file,
      line,
      mistake: `“${key}” has an unknown value.`,
      remedy: `Write one of: ${issue.values.join(', ')}.`,
    });
  }
  const remedy = issue.message.replace(/^Invalid input: expected (\w+).*/, 'The value must be of type $1.');
  return new Mistake({ file, line, mistake: `Invalid ${key}.`, remedy });
}

/** The section of CONTRIBUTING that explains the keys of a file. */
function explained(file: string): string {
  const folder = basename(dirname(file));
  const section =
    basename(file) === 'edition.yaml'
      ? 'Make your own edition'
      : ({ names: 'Add a name', threads: 'Add a thread' }[folder] ?? 'Add a document');
  return `see “${section}” in CONTRIBUTING.md`;
}

/** The offset of a key in the YAML, or of its parent where the key is missing. */
function offsetOf(document: Document, path: PropertyKey[]): number {
  for (let known = path; known.length > 0; known = known.slice(0, -1)) {
    const holder = known.length === 1 ? document.contents : document.getIn(known.slice(0, -1), true);
    const key = known.at(-1);
    const found = isMap(holder)
      ? holder.items.find((item) => String(item.key) === String(key))?.key
      : isSeq(holder)
        ? holder.items[Number(key)]
        : undefined;
    const range = (found as { range?: [number, number, number] } | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}
