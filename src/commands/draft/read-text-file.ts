import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { splitLines } from '../../edition/source.ts';
import { describeForbidden, findForbidden } from '../../forbidden-characters.ts';

/** A text file of an editor. */
export interface TextFile {
  bytes: Buffer;
  text: string;
}

/**
 * Reads a file that is to be the source of a document.
 * @throws Error that says what is wrong and what to do, for a file that is not there or holds no text
 */
export function readTextFile(path: string): TextFile {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new Error(`File not found: ${path}.`);
  if (!stats.isFile()) throw new Error(`${path} is a folder without text files (.txt).`);
  const bytes = readFileSync(path);
  const kind = kinds.find(([, sign]) => bytes.subarray(0, sign.length).equals(Buffer.from(sign, 'latin1')));
  if (kind)
    throw new Error(`${path} is ${kind[0]}, not text. Save its words as plain text in UTF-8, and name that file.`);
  if (!isUtf8(bytes)) throw new Error(`${path} is not UTF-8. Convert it first: ${convert(bytes, path)}`);
  const text = bytes.toString('utf8');
  const forbidden = findForbidden(text, { source: true });
  if (forbidden) {
    const line = splitLines(text.slice(0, forbidden.at)).length;
    throw new Error(`${path}:${line}: ${describeForbidden('line', forbidden.name)} Is it a text file?`);
  }
  if (!text.trim()) throw new Error(`${path} contains no text.`);
  return { bytes, text };
}

/** Files of other programs, by the bytes with which they begin. */
const kinds: [string, string][] = [
  ['a PDF', '%PDF-'],
  ['a file of Word or another zip archive', 'PK\u0003\u0004'],
  ['an old file of Word', '\u00d0\u00cf\u0011\u00e0'],
  ['a file in rich text (RTF)', '{\\rtf'],
];

/** The command that makes UTF-8 of bytes; of 16-bit text by its mark, of others the encoding can only be supposed. */
function convert(bytes: Buffer, path: string): string {
  const mark = bytes.subarray(0, 2).toString('latin1');
  const from = mark === '\u00ff\u00fe' || mark === '\u00fe\u00ff' ? 'UTF-16' : 'WINDOWS-1252';
  const unsure = from === 'UTF-16' ? '' : ' (or whatever it is in)';
  return `iconv -f ${from} -t UTF-8 ${JSON.stringify(path)} > new.txt${unsure}`;
}

/** What is said of a text that is XML or HTML: its tags would stand in the document as words. */
export function describeMarkup(text: string, path: string): string | undefined {
  const head = text
    .replace(/^\ufeff/, '')
    .trimStart()
    .slice(0, 2000);
  const tags = text.match(/<\/[a-z][\w:.-]*>/gi)?.length ?? 0;
  const isHtml =
    /^<!doctype html|^<html[\s>]/i.test(head) || (tags > 4 && /<\/?(?:p|div|br|span|body)[\s/>]/i.test(text));
  const isXml = /^<\?xml|^<TEI[\s>]/.test(head) || (tags > 4 && /^<[a-z][\w:.-]*[\s>]/i.test(head));
  if (!isHtml && !isXml) return undefined;
  const [kind, from] = isHtml ? ['HTML', 'html'] : [/<TEI[\s>]/.test(head) ? 'XML (TEI)' : 'XML', 'xml'];
  const sign = /<[^>]{0,40}>?/.exec(head)?.[0] ?? '';
  const remedy =
    from === 'html'
      ? `Make plain text of it first: pandoc --wrap=none -t plain -o text.txt ${JSON.stringify(path)}`
      : 'Make plain text of it first, with a program that knows what its elements mean.';
  return `${path} is ${kind} (“${sign}”): its tags would stand in the text as words. ${remedy}`;
}
