import { load, type CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';

/**
 * The rule of fidelity as contract.md words it, written a second time: from the page and the source file alone,
 * with nothing from `src/`, so that a mistake there cannot hide itself here.
 */

/** What became of each line of a source file, by its number. */
export type Account = Map<number, 'text' | 'matter' | 'note' | 'separator' | 'blank'>;

/** The outcome of comparing a page with its source file. */
export interface Comparison {
  account: Account;
  /** Each in words, with the line of the file where there is one; empty where the page is faithful. */
  faults: string[];
}

interface Line {
  number: number;
  words: string;
}

/** Runs of ordinary white space become one space; the ends are trimmed. */
export const collapse = (text: string): string => text.replace(/[ \t\n\v\f\r]+/g, ' ').replace(/^ | $/g, '');

/** What an element says the source says: `data-editorial` dropped, each `data-source` in place of its element's text. */
export function readingOf(nodes: AnyNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.data;
      if (node.type !== 'tag' || 'data-editorial' in node.attribs) return '';
      return node.attribs['data-source'] ?? readingOf(node.children);
    })
    .join('');
}

/** Holds a page against the file that it was transcribed from. */
export function compare(page: string, file: string): Comparison {
  const $ = load(page);
  const { lines, notes } = takeNotesOut(file);
  const account: Account = new Map();
  const faults = [...takeMatter($, lines, account), ...compareText($, lines, account), ...compareNotes($, notes)];
  return { account, faults };
}

const linesOf = (text: string): Line[] =>
  text.split(/\r\n|\r|\n/).map((words, index) => ({ number: index + 1, words }));

/** Takes `[2: …]` out of the running text, brackets within it included; the line ends within stay, so that lines keep their numbers. */
function takeNotesOut(file: string) {
  const notes = new Map<string, string>();
  let rest = file;
  for (let found = /\[(\d+): /.exec(rest); found; found = /\[(\d+): /.exec(rest)) {
    const end = closing(rest, found.index);
    const whole = rest.slice(found.index, end);
    notes.set(found[1]!, whole.slice(found[0].length, -1));
    rest = rest.slice(0, found.index) + whole.replace(/[^\r\n]/g, '') + rest.slice(end);
  }
  const original = linesOf(file);
  const lines = linesOf(rest).map((line, index) => ({
    ...line,
    onlyNote: !line.words.trim() && Boolean(original[index]!.words.trim()),
  }));
  return { lines, notes };
}

/** Offset after the bracket that closes the one at `start`. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let offset = start; offset < text.length; offset++) {
    if (text[offset] === '[') depth++;
    if (text[offset] === ']' && --depth === 0) return offset + 1;
  }
  return text.length;
}

/** Each element of source matter takes one line, in the order of the file: a twin of it that is text stays text. */
function takeMatter($: CheerioAPI, lines: Line[], account: Account): string[] {
  let last = 0;
  return $('[data-source-matter]')
    .toArray()
    .flatMap((element) => {
      const words = collapse($(element).text());
      const numbered = Number(element.attribs['data-source-matter']) || undefined;
      const line = lines.find(
        ({ number, words: its }) => number > last && number === (numbered ?? number) && collapse(its) === words,
      );
      if (!line) return [`The source matter “${words}” is not a line of the file after line ${last}.`];
      last = line.number;
      account.set(last, 'matter');
      return [];
    });
}

/** Walks down the lines that are left, each of which must come next in the text of the page. */
function compareText($: CheerioAPI, lines: (Line & { onlyNote: boolean })[], account: Account): string[] {
  const transcription = $('[data-transcription]').toArray();
  if (transcription.length !== 1) return [`The page has ${transcription.length} transcriptions.`];
  const page = collapse(readingOf(transcription));
  let offset = 0;
  for (const { number, words, onlyNote } of lines) {
    if (account.has(number)) continue;
    const text = collapse(words);
    account.set(number, onlyNote ? 'note' : !words.trim() ? 'blank' : text === '|' ? 'separator' : 'text');
    if (account.get(number) !== 'text') continue;
    const here = page.slice(offset, offset + text.length + 1);
    if (here !== `${text} ` && !(here === text && offset + text.length === page.length))
      return [`Line ${number}: ${differing(text, here)}.`];
    offset += text.length + 1;
  }
  return offset > page.length
    ? []
    : [`After the last line of the file the page has “${page.slice(offset, offset + 40)}”.`];
}

function compareNotes($: CheerioAPI, notes: Map<string, string>): string[] {
  const ofSource = (element: Element) => /^\d+$/.test(element.attribs['data-note']!);
  const shown = new Map(
    $('[data-note]')
      .toArray()
      .filter(ofSource)
      .map((element) => [element.attribs['data-note']!, collapse(readingOf(element.children))]),
  );
  const numbers = new Set([...notes.keys(), ...shown.keys()]);
  return [...numbers].flatMap((number) => {
    const [printed, here] = [notes.get(number), shown.get(number)];
    if (printed === undefined) return [`The file has no note ${number}.`];
    if (here === undefined) return [`The page has no note ${number}.`];
    return collapse(printed) === here ? [] : [`Note ${number}: ${differing(collapse(printed), here)}.`];
  });
}

function differing(source: string, here: string): string {
  let offset = 0;
  while (offset < source.length && source[offset] === here[offset]) offset++;
  const from = Math.max(0, offset - 15);
  return `the file has “${source.slice(from, offset + 25)}”, the page has “${here.slice(from, offset + 25)}”`;
}
