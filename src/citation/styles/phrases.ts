import type { CitedName } from '../names.ts';
import { markDoubt } from '../doubt.ts';
import { invertParts } from '../../edition/agents/agent.ts';
import { readRoman } from '../../roman.ts';
import type { CslItem } from '../item.ts';
import { escapeHtml, turnQuotes, type Html } from './html.ts';

/** A title in italics; the brackets of one that is doubtful stand around them. */
export function italic(title: string | undefined): Html | undefined {
  if (!title) return undefined;
  const [, open = '', words = title, close = ''] = /^(\[?)(.*?)(\??\]|)$/s.exec(title) ?? [];
  const isMarked = open && close;
  return isMarked ? `${open}<i>${escapeHtml(words)}</i>${close}` : `<i>${escapeHtml(title)}</i>`;
}

/** The edition that a document is read in, with its number there, if it has one: “*The Federalist*, no. 29”. */
export const inEdition = ({ source, number }: CslItem): Html =>
  join([italic(source), number && escapeHtml(`no. ${number}`)], ', ');

/** Straight quotation marks as printers have them. */
export const curl = (words: string): string => words.replace(/"([^"]*)"/g, '“$1”');

/** A title in quotation marks, with the stop or comma after it within them, as Americans write. */
export function quote(title: string, stop: ',' | '.' | '' = ''): Html {
  const turned = turnQuotes(title);
  const end = /["”]$/.test(title) ? '’' : '';
  const body = end ? turned.slice(0, -1) : turned;
  const after = /[?!]$/.test(body) || (stop === '.' && /[.…]$/.test(body)) ? '' : stop;
  return `“${escapeHtml(`${body}${after}${end}`)}”`;
}

/** The parts that there are, with a sign between them. */
export const join = (parts: (string | undefined | false)[], sign: string): string => parts.filter(Boolean).join(sign);

/** A sentence with its full stop. */
export const stop = (words: Html): Html => (/[.?!…](<\/i>)?[”’]?$/.test(words) ? words : words.replace(/(?=”?$)/, '.'));

/** Names with a word before the last, and a comma before it where there are more than two. */
export function series(names: string[], last: string, comma = names.length > 2): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')}${comma ? ',' : ''} ${last} ${names.at(-1)}`;
}

/** A name as it is said. */
export const direct = ({ name, certainty }: CitedName): string => markDoubt(certainty, name) ?? '';

/** A name as it is sorted. */
export const inverted = ({ name, parts, certainty }: CitedName): string =>
  markDoubt(certainty, parts ? invertParts(parts) : name) ?? '';

/** A volume in Arabic figures, as all three manuals have it; a number beyond XXXIX may be a word. */
export const arabic = (volume: string): string =>
  /^(?=.)X{0,3}(IX|IV|V?I{0,3})$/.test(volume) ? String(readRoman(volume)) : volume;
