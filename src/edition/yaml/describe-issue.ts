import { basename, dirname } from 'node:path';
import type { z } from 'astro/zod';
import { didYouMean } from '../did-you-mean.ts';
import { Mistake } from '../mistake.ts';
import { keyExamples } from './key-examples.ts';
import { describeCurly, quoteStraight } from './slips.ts';

/** Where a value stands: its file and line, and the path of its key there. */
export interface Place {
  file: string;
  line: number;
  path: PropertyKey[];
}

/** What an editor reads of a value that a schema refuses. */
export function describeIssue(issue: z.core.$ZodIssue, place: Place): Mistake {
  return new Mistake({ ...place, ...describe(issue, place) });
}

function describe(issue: z.core.$ZodIssue, { file, path }: Place): { mistake: string; remedy: string } {
  const { input, message } = issue;
  const last = String(path.at(-1));
  const example = exampleOf(path, file);
  if (issue.code !== 'custom' && input === undefined) {
    const add = example ? `Add it, such as “${last}: ${example}”` : `Add “${last}:”`;
    return { mistake: `The key ${namePath(path)} is missing.`, remedy: `${add}; ${explained(file)}.` };
  }
  if (issue.code !== 'custom' && input === null && path.length > 0) {
    const write = example ? `Write one, such as “${last}: ${example}”` : 'Write one';
    return { mistake: `The key ${namePath(path)} has no value.`, remedy: `${write}; ${explained(file)}.` };
  }
  const curly = typeof input === 'string' ? describeCurly(input) : undefined;
  if (curly) return { mistake: curly, remedy: `Use straight ones: ${last}: ${quoteStraight(input as string)}` };
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const written = typeof input === 'string' ? `, “${input}”.${didYouMean(input.toLowerCase(), values)}` : '.';
    return {
      mistake: `${namePath(path)} has an unknown value${written}`,
      remedy: `Write one of: ${values.join(', ')}.`,
    };
  }
  const mistake =
    path.length > 0 ? `Invalid ${namePath(path, (name) => name)}.` : 'The file has another form than is read.';
  if (issue.code === 'too_small' && message.startsWith('Too small'))
    return { mistake, remedy: 'It must not be empty.' };
  const wanted = issue.code === 'invalid_type' && message.startsWith('Invalid input') ? issue.expected : undefined;
  return { mistake, remedy: wanted ? howToWrite(wanted, input, last, example, file) : message };
}

/** How a value of some type is written. */
function howToWrite(type: string, input: unknown, key: string, example: string | undefined, file: string): string {
  if (type === 'boolean') return 'Write true or false.';
  if (type === 'number' || type === 'int') return 'Write a whole number.';
  if (type === 'array' && typeof input === 'string') return `Write a list: ${key}: [${JSON.stringify(input)}].`;
  if (type === 'array') return `Write a list, with a hyphen before each item; ${explained(file)}.`;
  if (type === 'string' && ['number', 'boolean'].includes(typeof input))
    return `Put it in quotation marks: ${key}: "${String(input)}".`;
  if (type === 'string') return `Write words, in quotation marks where they contain a sign; ${explained(file)}.`;
  return `Write its keys below it${example ? `, or “${key}: ${example}”` : ''}; ${explained(file)}.`;
}

/** A path as an editor reads it: “source.file”, “lines” in item 2 of “source.matter”. */
function namePath(path: PropertyKey[], quote = (name: string) => `“${name}”`): string {
  const at = path.findLastIndex((step) => typeof step === 'number');
  const after = path.slice(at + 1).join('.');
  if (at < 0) return quote(after);
  const list = path.slice(0, at);
  const item = `item ${Number(path[at]) + 1}${list.length > 0 ? ` of ${namePath(list, quote)}` : ''}`;
  return after ? `${quote(after)} in ${item}` : item;
}

/**
 * What an editor reads of a key that a schema does not know; one without a value is often words behind a comma in braces.
 * @param known the keys that stand in its place
 */
export function describeUnknownKey({ file, line, path }: Place, known: string[], value: unknown): Mistake {
  const key = String(path.at(-1));
  const holder = path.slice(0, -1);
  const meant = didYouMean(key, known);
  const refuse = (mistake: string, remedy: string) => new Mistake({ file, line, mistake, remedy });
  if (value === null && !meant && key.includes(' '))
    return refuse(
      `“${key}” is taken for a key, since a comma stands before it.`,
      'Put the whole value in quotation marks.',
    );
  return refuse(
    `The key “${key}”${holder.length > 0 ? ` in ${namePath(holder)}` : ''} is unknown.${meant}`,
    `Correct the spelling or remove it; ${explained(file)}.`,
  );
}

type Kind = keyof typeof keyExamples;

/** The kind of a file, by its name or folder. */
function kindOf(file: string): Kind {
  const name = basename(file);
  if (name === 'edition.yaml') return 'edition';
  if (name === 'introduction.mdx') return 'introduction';
  const folder = basename(dirname(file));
  return folder === 'names' || folder === 'threads' ? folder : 'documents';
}

const exampleOf = (path: PropertyKey[], file: string): string | undefined =>
  keyExamples[kindOf(file)][path.filter((step) => typeof step === 'string').join('.')];

/** The section of CONTRIBUTING that explains the keys of each kind of file. */
const sections: Record<Kind, string> = {
  documents: 'Add a document',
  edition: 'Make your own edition',
  names: 'Add a name',
  threads: 'Add a thread',
  introduction: 'Add an introduction',
};

const explained = (file: string): string => `see “${sections[kindOf(file)]}” in CONTRIBUTING.md`;
