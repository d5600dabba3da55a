import { findDate, type FoundDate } from '../../dates/find-date.ts';
import { splitLines } from '../../edition/source.ts';

/** What the head of a text seems to say of it: proposals, which may be wrong. Lines are counted from 1. */
export interface Head {
  title?: { words: string; line: number };
  date?: FoundDate & { line: number };
}

/** How many lines with words are the head of a text. */
const headLength = 15;

/** The longest title, and the longest line that may give the date of its text rather than speak of another. */
const longest = { title: 120, dateline: 90 };

/** Words after which a title goes on in the next line. */
const goesOn = /(?:[,:;—–-]|\b(?:a|an|and|at|by|de|des|der|die|du|et|for|from|in|la|le|of|on|the|to|und|von|и|о|к))$/iu;

/** A salutation: a short line that ends in a comma, or “Dear Sir”. */
const salutation = /^(?:\S+\s?){1,5}[,!:]$|^(?:dear|my dear|sir|gentlemen|monsieur|madame|messieurs)\b.{0,40}$/i;

/** A line with no words of a title: a number of a page, a rule, a word of two or three letters. */
const empty = /^[^\p{L}]*$/u;

/** Reads the head of a text for its title and its date. */
export function readHead(text: string): Head {
  const lines = splitLines(text).map((words, index) => ({ words: words.trim(), line: index + 1 }));
  const head = lines.filter(({ words }) => words).slice(0, headLength);
  const title = findTitle(head, lines);
  const dated = head.flatMap(({ words, line }) => {
    const date = words.length <= longest.dateline ? findDate(words) : undefined;
    return date ? { ...date, line } : [];
  });
  return { ...(title && { title }), ...(dated[0] && { date: dated[0] }) };
}

interface Line {
  words: string;
  line: number;
}

function findTitle(head: Line[], lines: Line[]): Head['title'] {
  const first = head.find(({ words }) => !empty.test(words) && !isDateline(words));
  if (!first || salutation.test(first.words) || first.words.length > longest.title) return undefined;
  const next = lines[first.line]?.words ?? '';
  if (next.length > longest.title || (next && !goesOn.test(first.words) && isRunningText(first.words, next)))
    return undefined;
  const words = next && goesOn.test(first.words) ? `${first.words} ${next}` : first.words;
  return words.length > longest.title ? undefined : { words: words.replace(/(?<!\b\p{L})[.]$/u, ''), line: first.line };
}

/** A line that gives a date and, before it, at most a place: “Paris, le 14 juillet 1789”. */
function isDateline(words: string): boolean {
  const date = findDate(words);
  return date !== undefined && words.replace(date.printed, '').replace(/[^\p{L}]/gu, '').length <= 24;
}

/** Whether a line goes on in the next as prose does. */
const isRunningText = (words: string, next: string): boolean =>
  words.length > 50 && /^\p{Ll}/u.test(next) && !/[.!?:]$/.test(words);
