import { formatCodePoint } from '../../forbidden-characters.ts';

/** A slip in a line of YAML: what is wrong, what to do, and the line as it was probably meant, where that is plain. */
export interface Slip {
  mistake: string;
  remedy: string;
  mended?: string;
  /** Whether another meaning is as likely, so that what else seems wrong may follow from this. */
  isGuess?: boolean;
}

/** What the parser says of YAML that it cannot read: its code and its words. */
export interface YamlError {
  code: string;
  message: string;
}

/** A key and its value on one line: what stands before the key, the key, the white space, the value, a comment. */
const entry = /^(\s*(?:- +)*)([\w-]+):([ \t]+)(.*?)([ \t]+#.*)?$/;
const wrongSpace = /[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/;
const curly = /^[“”„‟‘’‚‛«»‹›]/;
const openQuote = /^(\s*(?:- +)*[\w-]+:[ \t]+)(["'])((?:(?!\2).)*)$/;

/**
 * Names the slip for which YAML cannot be read, in an editor’s words.
 * @param lines of the YAML
 * @param at the line of the error, from 0
 * @returns the slip and its line, which may lie before that of the error
 */
export function findSlip(error: YamlError, lines: string[], at: number): Slip & { at: number } {
  const unclosed = lines.findLastIndex((words, index) => index <= at && openQuote.test(words));
  if (/quote/.test(error.message) && unclosed >= 0) return { at: unclosed, ...neverClosed(lines[unclosed]!) };
  const line = lines[at] ?? '';
  return { at, ...(ofSpaces(line) ?? ofDashes(line) ?? ofValue(error, line) ?? ofStructure(error, line)) };
}

/** A value in straight quotation marks, and its line with it: `title: "Notice: to mariners"`. */
function quote([before, key, after]: [string, string, string], words: string, mistake: string, remedy: string): Slip {
  const value = quoted(words);
  return { mistake, remedy: `${remedy}: ${key}: ${value}`, mended: `${before}${key}: ${value}${after}` };
}

/** The curly quotation mark that opens a value, named as such; `undefined` if none does. */
export function describeCurly(value: string): string | undefined {
  const mark = curly.exec(value)?.[0];
  if (mark) return `${/[«»‹›]/.test(mark) ? 'An angled' : 'A curly'} quotation mark, ${mark}, opens this value.`;
  const last = /^["'].*([”’»])$/.exec(value)?.[1];
  return last && `A curly quotation mark, ${last}, closes this value, and a straight one opens it.`;
}

/** A value with straight quotation marks in place of curly ones. */
export const quoteStraight = (value: string): string => quoted(withoutMarks(value));

const quoted = (words: string): string =>
  words.includes('"') && !words.includes("'") ? `'${words}'` : JSON.stringify(words);

const withoutMarks = (value: string): string => value.replace(/^["'“”„‟‘’‚‛«»‹›]\s*|\s*["'“”‘’«»‹›]$/g, '');

function neverClosed(line: string): Slip {
  const [, start, mark, value] = openQuote.exec(line)!;
  const [before, key] = [/^\s*(?:- +)*/.exec(start!)![0], start!.trim().replace(/^(- +)*|:$/g, '')];
  const place: [string, string, string] = [before, key, ''];
  const mistake = describeCurly(`${mark}${value}`);
  if (mistake) return quote(place, withoutMarks(value!), mistake, 'Use straight ones');
  return quote(place, value!.trim(), 'The quotation mark that opens this value is never closed.', 'Close it');
}

function ofSpaces(line: string): Slip | undefined {
  if (/^ *\t/.test(line))
    return {
      mistake: 'The line is indented with a tab.',
      remedy: 'Use spaces, two for each step.',
      mended: line.replace(/^\s+/, (indent) => indent.replaceAll('\t', '  ')),
      isGuess: true,
    };
  const start = /^\s*(?:- +)*(?:[\w-]+:)?\s*/u.exec(line)![0];
  const wrong = wrongSpace.exec(start)?.[0];
  if (!wrong) return undefined;
  return {
    mistake: `A space of another kind than the ordinary one (${formatCodePoint(wrong)}) stands here.`,
    remedy: 'Type an ordinary space in its place.',
    mended: start.replace(RegExp(wrongSpace, 'g'), ' ') + line.slice(start.length),
  };
}

function ofDashes(line: string): Slip | undefined {
  if (!/^\s*[–—−]\s/.test(line)) return undefined;
  return {
    mistake: 'A dash begins this line, where a hyphen begins each item of a list.',
    remedy: 'Write - in its place.',
    mended: line.replace(/[–—−]/, '-'),
  };
}

/** What is wrong with a value that stands beside its key. */
function ofValue({ code, message }: YamlError, line: string): Slip | undefined {
  const [, before, key, , value, comment = ''] = entry.exec(line) ?? [];
  if (!value) return undefined;
  const place: [string, string, string] = [before!, key!, comment];
  const mistake = describeCurly(value);
  if (mistake) return quote(place, withoutMarks(value), mistake, 'Use straight ones');
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && before!.includes('-') && /^[^:]+, *[\w-]+: /.test(value))
    return {
      mistake: 'Several keys stand on this line.',
      remedy: `Put them in braces: - { ${key}: ${value} }`,
      mended: `${before}{ ${key}: ${value} }${comment}`,
    };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /:(\s|$)/.test(value))
    return quote(
      place,
      value,
      'This value contains a colon and a space, and is not in quotation marks.',
      'Put it in quotation marks',
    );
  if (value.startsWith("'") && message.includes('node end'))
    return quote(
      place,
      withoutMarks(value),
      'An apostrophe within this value ends it, since a single quotation mark opens it.',
      'Use double ones',
    );
  if (/^["[{]/.test(value) && message.includes('node end'))
    return quote(place, value, `Words follow ${closing[value[0]!]}, which ends this value.`, wholly);
  if (/^[*&!%@`|>?-]/.test(value) && code !== 'BLOCK_AS_IMPLICIT_KEY')
    return quote(place, value, `At the start of a value, ${value[0]} has a meaning of its own in YAML.`, wholly);
  return undefined;
}

const closing: Record<string, string> = { '"': 'the second quotation mark', '[': 'the ]', '{': 'the }' };
const wholly = 'Put the whole value in quotation marks';

/** What is wrong with a line among the others. */
function ofStructure({ code, message }: YamlError, line: string): Slip {
  const key = /^\s*(?:- +)*([\w-]+):/.exec(line)?.[1];
  if (code === 'DUPLICATE_KEY')
    return { mistake: `The key “${key}” stands here for the second time.`, remedy: 'Keep one of the two.' };
  if (message.startsWith('Flow '))
    return { mistake: 'A [ or { in a line before this one is not closed.', remedy: 'Close it with ] or }.' };
  if (code === 'BAD_INDENT')
    return {
      mistake: 'The line begins in another column than the keys that it stands among.',
      remedy: 'Begin keys that belong together in the same column.',
    };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && key)
    return {
      mistake: `The key “${key}” has a value, and the next line is indented further, as if it had keys of its own.`,
      remedy: 'Begin keys that belong together in the same column.',
    };
  if (code === 'MULTILINE_IMPLICIT_KEY' && key)
    return {
      mistake: `The space after “${key}:” is missing.`,
      remedy: `Write “${key}: ”, and the value after it.`,
      mended: line.replace(`${key}:`, `${key}: `),
    };
  if (code === 'MULTILINE_IMPLICIT_KEY')
    return {
      mistake: 'The line has no key, or no colon after it.',
      remedy: 'Write “key: value”; indent a line that goes on with the value of the line before.',
    };
  return {
    mistake: `Invalid YAML: ${message}.`,
    remedy: 'Put quotation marks around values that contain a colon or start with a sign.',
  };
}
