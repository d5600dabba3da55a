import type { FootnoteDefinition, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { splitLines, extractInlineNotes } from '../edition/source.ts';

/** How to read the source where it is ambiguous. */
export interface TranscribeOptions {
  /** How the source prints a note call; `#` is the number. */
  noteCall: string;
  /** Whether every such number calls a note, even if the source prints no text for it. */
  missingNotes: boolean;
  /** The printed page on which the text begins: later numbers alone on a line are then page breaks. */
  firstPage?: number | undefined;
}

/** Words that MDX takes for code at the start of a line, and that its serializer does not escape. */
const openings = [
  { atBreak: true, character: 'i', after: 'mport\\b' },
  { atBreak: true, character: 'e', after: 'xport\\b' },
];

/**
 * Writes the text of a document from its source. In: the file as one string. Out: MDX that gives back every character
 * of it, its paragraphs where the source leaves a blank line, its inline notes after the text.
 * @throws Error for a note that the text does not call
 */
export function transcribeSource(source: string, { noteCall, missingNotes, firstPage }: TranscribeOptions): string {
  const { text: running, notes } = extractInlineNotes(splitLines(source).join('\n'));
  const called = new Set<string>();
  const call = new RegExp(noteCall.split('#').map(RegExp.escape).join('(\\d+)'), 'g');
  const isCall = (number: string) => !called.has(number) && (missingNotes || notes.has(number));

  /** The words of a line, its note numbers turned into calls. */
  const phrasing = (words: string): PhrasingContent[] => {
    const parts: PhrasingContent[] = [];
    let from = 0;
    for (const { 0: printed, 1: number, index } of words.matchAll(call)) {
      if (!number || !isCall(number)) continue;
      called.add(number);
      parts.push(text(words.slice(from, index)), { type: 'footnoteReference', identifier: number, label: number });
      from = index + printed.length;
    }
    return [...parts, text(words.slice(from))];
  };

  const paragraphs: Paragraph[] = [];
  const turns: PhrasingContent[] = [];
  let open: Paragraph | undefined;
  let page = firstPage;
  for (const line of running.split('\n')) {
    const words = line.replace(/[\v\f]/g, ' ').replace(/^[ \t]+|[ \t]+$/g, ''); // \v and \f cannot stand in XML
    if (page !== undefined && words === String(page + 1)) {
      turns.push(jsx('PageBreak', { page: String(++page) }));
      open = undefined;
    } else if (!words.trim() || words === '|') open = undefined;
    else {
      // A sentence goes on over the page, and is one paragraph.
      if (turns.length > 0 && /^\p{Ll}/u.test(words)) open = paragraphs.at(-1);
      const before = turns.splice(0).flatMap((turn) => [text(' '), turn, text(' ')]);
      if (open) append(open, before.length > 0 ? before : [text('\n')]);
      else paragraphs.push((open = { type: 'paragraph', children: before.slice(1) }));
      append(open, phrasing(words));
    }
  }
  const last = paragraphs.at(-1);
  if (last)
    append(
      last,
      turns.flatMap((turn) => [text(' '), turn]),
    );

  const uncalled = [...notes.keys()].find((number) => !called.has(number));
  if (uncalled !== undefined)
    throw new Error(
      `The source prints note ${uncalled} and does not call it as “${noteCall.replace('#', uncalled)}”. Say how it prints the number: --note-call "(#)".`,
    );
  const definitions = [...called].map((number) => definition(number, notes.get(number)));
  const root: Root = { type: 'root', children: [...paragraphs, ...definitions] as RootContent[] };
  return toMarkdown(root, { extensions: [gfmFootnoteToMarkdown(), mdxToMarkdown(), { unsafe: openings }] });
}

/** Adds to a paragraph; text goes on with text, so that its writer sees where lines begin. */
function append({ children }: Paragraph, more: PhrasingContent[]): void {
  for (const node of more) {
    const before = children.at(-1);
    if (node.type === 'text' && before?.type === 'text') before.value += node.value;
    else if (node.type !== 'text' || node.value) children.push(node);
  }
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });

function jsx(name: string, attributes: Record<string, string> = {}): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children: [],
  };
}

function definition(number: string, note: string | undefined): FootnoteDefinition {
  const children = [note === undefined ? jsx('MissingNote') : text(note)];
  return { type: 'footnoteDefinition', identifier: number, label: number, children: [{ type: 'paragraph', children }] };
}
