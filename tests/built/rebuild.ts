import { load, type CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';

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
  const { rest, apart } = takeNoteLines($, file);
  const { lines, notes } = takeNotesOut($, rest);
  const account: Account = new Map(apart.map(({ number }) => [number, 'note']));
  const faults = [
    ...takeMatter($, lines, account),
    ...compareText($, lines, account),
    ...compareNotes($, notes),
    ...compareApart($, apart),
  ];
  return { account, faults };
}

/** What a document is made of, as its frontmatter or its TEI says. */
export interface Range {
  lines?: number | string | (number | string)[];
  from?: string;
  until?: string;
}

/** A file in which only what a document is made of is left; its lines keep their numbers. */
export function partOf(file: string, { lines, from, until }: Range): string {
  if (lines === undefined) return file;
  const numbers = [lines].flat().flatMap((range) => {
    const [first, last] = String(range).split('-').map(Number);
    return Array.from({ length: (last ?? first!) - first! + 1 }, (_, index) => first! + index);
  });
  return linesOf(file)
    .map(({ number, words }) => {
      if (!numbers.includes(number)) return '';
      const ended = until && number === Math.max(...numbers) ? words.slice(0, words.indexOf(until)) : words;
      return from && number === Math.min(...numbers) ? ended.slice(ended.indexOf(from)) : ended;
    })
    .join('\n');
}

const linesOf = (text: string): Line[] =>
  text.split(/\r\n|\r|\n/).map((words, index) => ({ number: index + 1, words }));

/** Lines that hold nothing but notes, as the page names them. */
function takeNoteLines($: CheerioAPI, file: string): { rest: string; apart: Line[] } {
  const ranges = ($('[role="doc-endnotes"]').attr('data-source-lines') ?? '').split(' ').filter(Boolean);
  const isApart = (line: number) =>
    ranges.some((range) => {
      const [from, to] = range.split('-').map(Number);
      return line >= from! && line <= to!;
    });
  const lines = linesOf(file);
  return {
    rest: lines.map(({ number, words }) => (isApart(number) ? '' : words)).join('\n'),
    apart: lines.filter(({ number }) => isApart(number)),
  };
}

/** Takes `[2: …]` out of the running text, brackets within it included; the line ends within stay, so that lines keep their numbers. */
function takeNotesOut($: CheerioAPI, file: string) {
  const notes: { label: string; text: string }[] = [];
  const given = $('[role="doc-endnotes"]').attr('data-note-form');
  const form = given ?? '[#: …]';
  const opening = new RegExp(form.slice(0, form.indexOf('…')).split('#').map(RegExp.escape).join('([^\\s:\\[\\]]+)'));
  const isLabel = (label: string) => given !== undefined || /^\d+\p{Ll}?$/u.test(label);
  let rest = file;
  let from = 0;
  for (let found = opening.exec(rest); found; found = opening.exec(rest.slice(from))) {
    const start = from + found.index;
    const end = closing(rest, start);
    from = start + found[0].length;
    if (form.endsWith('…') || !isLabel(found[1]!)) continue;
    const whole = rest.slice(start, end);
    notes.push({ label: found[1]!, text: whole.slice(found[0].length, -1) });
    rest = rest.slice(0, start) + whole.replace(/[^\r\n]/g, '') + rest.slice(end);
    from = start;
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

const sourceNotes = ($: CheerioAPI) => $('[data-series="source"] > li:has([data-note])').toArray();

/** Notes within the text: the first note 1 of the page is the first of the file, and so on. */
function compareNotes($: CheerioAPI, notes: { label: string; text: string }[]): string[] {
  const shown = sourceNotes($)
    .map((entry) => ({ label: $(entry).find('.note-label'), body: $(entry).find('[data-note]') }))
    .filter(({ label }) => label.attr('data-source') === undefined)
    .map(({ label, body }) => ({ label: label.text(), text: collapse(readingOf(body.toArray())) }));
  const stray = $('[data-note]')
    .toArray()
    .filter((element) => $(element).closest('[data-series]').length === 0)
    .map((element) => ({ label: element.attribs['data-note']!, text: collapse(readingOf(element.children)) }));
  const here = Map.groupBy([...shown, ...stray], ({ label }) => label);
  const there = Map.groupBy(notes, ({ label }) => label);
  return [...new Set([...there.keys(), ...here.keys()])].flatMap((label) => {
    const [ours, theirs] = [here.get(label) ?? [], there.get(label) ?? []];
    return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => {
      if (!theirs[index]) return [`The file has no note ${label}.`];
      if (!ours[index]) return [`The page has no note ${label}.`];
      const printed = collapse(theirs[index].text);
      return printed === ours[index].text ? [] : [`Note ${label}: ${differing(printed, ours[index].text)}.`];
    }).flat();
  });
}

/** Notes on lines of their own: those lines are the notes of the page, what is printed before each included. */
function compareApart($: CheerioAPI, lines: Line[]): string[] {
  const here = sourceNotes($)
    .filter((entry) => $(entry).find('.note-label').attr('data-source') !== undefined)
    .map(
      (entry) => $(entry).find('.note-label').attr('data-source')! + readingOf($(entry).find('[data-note]').toArray()),
    );
  const [printed, shown] = [collapse(lines.map(({ words }) => words).join(' ')), collapse(here.join(' '))];
  return printed === shown ? [] : [`Notes: ${differing(printed, shown)}.`];
}

function differing(source: string, here: string): string {
  let offset = 0;
  while (offset < source.length && source[offset] === here[offset]) offset++;
  const from = Math.max(0, offset - 15);
  return `the file has “${source.slice(from, offset + 25)}”, the page has “${here.slice(from, offset + 25)}”`;
}
