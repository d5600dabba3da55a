import type { z } from 'astro/zod';
import { isMap, isScalar, isSeq, type Document } from 'yaml';
import type { Defaults } from './documents/defaults.ts';
import { findNearest } from './did-you-mean.ts';
import { Mistake } from './mistake.ts';
import { describeIssue, describeUnknownKey, type Place } from './yaml/describe-issue.ts';
import { readYaml } from './yaml/read-yaml.ts';

const frontmatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?=\r?\n|$)/;

const isKeys = (value: unknown): value is Record<string, unknown> => value?.constructor === Object;

/** The YAML between the `---` that starts a file and the next; `undefined` if the file has none. */
export const extractFrontmatter = (file: string): string | undefined => frontmatter.exec(file)?.[1];

/** The rest of the file, with blank lines for the frontmatter, so that lines keep their numbers: as Astro does. */
export const blankFrontmatter = (file: string): string =>
  file.replace(frontmatter, (lines) => lines.replace(/[^\r\n]/g, ''));

/**
 * Parses YAML and checks it against a schema; every mistake gets the line of its key. YAML that cannot be read is checked
 * as it was probably meant, so that its other mistakes are found too.
 * @param linesBefore lines of the file before the YAML begins
 * @param defaults what the file need not say: a mistake in them has its place there
 * @returns the value, `undefined` where there are mistakes; `meant`, the value of YAML that could be mended;
 * `own`, the keys as written, without the defaults; `given`, with them, `undefined` where the YAML cannot be read
 */
export function validateYaml<Schema extends z.ZodType>(
  schema: Schema,
  yaml: string,
  linesBefore: number,
  file: string,
  defaults?: Pick<Defaults, 'complete' | 'find'>,
) {
  const { slips, read } = readYaml(yaml);
  const toMistake = ({ at, mistake, remedy }: (typeof slips)[number]) =>
    new Mistake({ file, line: at === undefined ? undefined : at + 1 + linesBefore, mistake, remedy });
  if (!read)
    return {
      data: undefined,
      meant: undefined,
      own: {},
      given: undefined,
      mistakes: slips.map(toMistake),
      lineOf: () => linesBefore + 1,
    };
  const { document, value, lines } = read;
  const lineOf = (path: PropertyKey[]) => lines.linePos(offsetOf(document, path)).line + linesBefore;
  const own = isKeys(value) ? value : {};
  const given = isKeys(value) ? (defaults?.complete(value) ?? value) : value;
  const { data: meant, error: issues } = schema.safeParse(given, { reportInput: true });
  const placeOf = (path: PropertyKey[]): Place =>
    defaults?.find(path, own) ?? { file, line: lineOf(path), path: pathWritten(document, path) };
  const found = withoutConsequences(schema, issues?.issues.flatMap(issuesMeant) ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) =>
          describeUnknownKey(
            placeOf([...issue.path, key]),
            keysAt(schema, issue.path),
            (issue.input as Record<string, unknown>)[key],
          ),
        )
      : [describeIssue(issue, placeOf(issue.path))],
  );
  const wrong = slips.map(toMistake);
  const others = found.filter(({ line, message }, index) => {
    const isFirst = found.findIndex((each) => each.message === message) === index;
    return isFirst && !wrong.some((each) => each.line === line);
  });
  const mistakes = [...wrong, ...others];
  return { data: slips.length > 0 ? undefined : meant, meant, own, given, mistakes, lineOf };
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

/** The keys that a schema knows at a path. */
function keysAt(schema: z.core.$ZodType, [step, ...rest]: PropertyKey[]): string[] {
  const { def } = schema._zod as {
    def: {
      innerType?: z.ZodType;
      in?: z.ZodType;
      out?: z.ZodType;
      options?: z.ZodType[];
      element?: z.ZodType;
      shape?: Record<PropertyKey, z.ZodType>;
    };
  };
  if (def.options) return def.options.flatMap((option) => keysAt(option, step === undefined ? [] : [step, ...rest]));
  const wrapped = def.innerType ?? (def.in?._zod.def.type === 'transform' ? def.out : def.in);
  if (wrapped) return keysAt(wrapped, step === undefined ? [] : [step, ...rest]);
  if (step === undefined) return Object.keys(def.shape ?? {});
  const inner = def.element ?? def.shape?.[step];
  return inner ? keysAt(inner, rest) : [];
}

/** A path as far as it is written: where one value stands for several keys, the path of that value. */
function pathWritten(document: Document, path: PropertyKey[]): PropertyKey[] {
  const end = path.findIndex((_, index) => isScalar(document.getIn(path.slice(0, index), true)));
  return end < 0 ? path : path.slice(0, end);
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
