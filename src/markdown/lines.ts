import type { Root } from 'mdast';
import type { Node, Parent, Literal } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { getApparatus, report } from './context.ts';
import { element, isJsx, text, type HtmlElement, type Jsx } from './element.ts';
import { rejoinInline } from './rejoin-inline.ts';

/** Blocks whose lines are those of the source, and the class of their paragraphs. */
const blocks: Record<string, string> = { Verse: 'verse', Signature: 'signature', Dateline: 'dateline' };

/**
 * Makes of each stanza of `<Verse>`, and of `<Signature>` and `<Dateline>`, a paragraph that keeps its lines, and turns
 * `<Quotation>` into a block quotation. How far a line is indented is read from the file: `data-indent` counts from 1,
 * the least of the indents in the block.
 */
export function remarkLines() {
  return (tree: Root, file: VFile): void => {
    const written = String(file.value).split('\n');
    visit(tree, (node, index, parent) => {
      if (!isJsx(node)) return;
      if (node.name === 'Quotation') Object.assign(node, { type: 'blockquote', children: inParagraphs(node) });
      if (!parent || !Object.hasOwn(blocks, node.name ?? '')) return;
      getApparatus(file).layout = true;
      const stanzas = inParagraphs(node).map(({ children }) => splitLines(children, file));
      const indents = measureIndents(stanzas.flat(), written);
      const paragraphs = stanzas.map((lines) => ({
        type: 'paragraph',
        position: node.position,
        data: { hProperties: { className: [blocks[node.name!]!] } },
        children: lines.flatMap(({ line, children }, at) => [
          ...(at > 0 ? [text('\n')] : []),
          lineElement(children, indents.get(line)),
        ]),
      }));
      (parent.children as Node[]).splice(index!, 1, ...(paragraphs as Node[]));
    });
  };
}

/** The paragraphs of a block; words on the line of its tags are one. */
function inParagraphs(block: Jsx): Parent[] {
  const children = rejoinInline(block.children) as Parent[];
  const isText = children.some(({ type }) => type === 'text' || type === 'mdxJsxTextElement');
  return isText ? [{ type: 'paragraph', children: block.children, position: block.position } as Parent] : children;
}

interface Line {
  /** Its number in the file. */
  line: number;
  children: Node[];
}

/** Splits the words of a paragraph at the line ends of its text. An element cannot go on in the next line. */
export function splitLines(children: Node[], file: VFile): Line[] {
  const lines: Line[] = [];
  const begin = (line: number) => lines.push({ line, children: [] });
  for (const child of children) {
    let line = child.position?.start.line ?? lines.at(-1)?.line ?? 1;
    if (lines.length === 0) begin(line);
    if (child.type === 'break') continue; // the text after it begins with the line end
    if (child.type !== 'text') {
      if (child.position && child.position.end.line > line)
        report(
          file,
          child,
          'An element goes on in the next line.',
          'Close it at the end of the line and open it again.',
        );
      lines.at(-1)!.children.push(child);
      continue;
    }
    for (const [at, words] of String((child as Literal).value)
      .split('\n')
      .entries()) {
      if (at > 0) begin((line += 1));
      if (words) lines.at(-1)!.children.push(text(words));
    }
  }
  return lines.filter((each) => each.children.length > 0);
}

/** How deep each line stands that is indented further than the others of its block: 1, 2, … */
function measureIndents(lines: Line[], written: string[]): Map<number, number> {
  const widths = lines.map(({ line }) => /^\s*/.exec(written[line - 1] ?? '')![0].replaceAll('\t', '    ').length);
  const steps = [...new Set(widths)].sort((a, b) => a - b);
  return new Map(lines.map(({ line }, index) => [line, steps.indexOf(widths[index]!)]));
}

const lineElement = (children: Node[], indent = 0): HtmlElement =>
  element('span', { className: ['line'], ...(indent > 0 && { dataIndent: indent }) }, children);
