import type { Root } from 'mdast';
import type { Literal, Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { getApparatus, report } from './context.ts';
import { element, isJsx, text, type HtmlElement } from './element.ts';
import { splitLines } from './lines.ts';
import { rejoinInline } from './rejoin-inline.ts';

/** The row under the heads of the columns: `|---|---:|`. */
const delimiter = /^\|(?:\s*:?-+:?\s*\|)+$/;

interface Row {
  node: Node;
  cells: Node[][];
}

/**
 * Makes a table of `<Table>`, whose rows are written as GitHub’s Markdown has them, `| 1901 | 12 |`: under a first row
 * with heads `|---|---:|`, where a colon at the end sets a column to the right. The strokes are the editors’; those of
 * the source are found by rehypeTableRules. It is one paragraph of the text.
 */
export function remarkTables() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if (!isJsx(node) || node.name !== 'Table') return;
      getApparatus(file).layout = true;
      const lines = (rejoinInline(node.children) as Parent[]).flatMap(({ children = [] }) =>
        splitLines(children, file),
      );
      const rows = lines.map(({ children }) => ({ node: children[0]!, cells: splitCells(children) }));
      const second = rows[1]?.cells.map(wordsOf).join('|');
      const hasHeads = second !== undefined && delimiter.test(`|${second}|`);
      const columns = hasHeads ? rows[1]!.cells.map((cell) => wordsOf(cell).endsWith(':')) : [];
      const body = hasHeads ? [rows[0]!, ...rows.slice(2)] : rows;
      for (const { node: first, cells } of body) checkRow(first, cells, body[0]!, file);
      if (body.length === 0) report(file, node, '<Table> has no rows.', 'Write them | 1901 | 12 |, each on a line.');
      const toRow = ({ cells }: Row, at: number): HtmlElement =>
        element(
          'tr',
          {},
          cells.map((cell, column) =>
            element(
              hasHeads && at === 0 ? 'th' : 'td',
              { ...(hasHeads && at === 0 && { scope: 'col' }), ...(columns[column] && { dataAlign: 'right' }) },
              cell,
            ),
          ),
        );
      Object.assign(node, {
        type: 'paragraph',
        data: { hName: 'div', hProperties: { className: ['table'] } },
        // What a narrow screen cannot hold is scrolled to, with the keyboard too.
        children: [element('div', { tabIndex: 0 }, [element('table', {}, [element('tbody', {}, body.map(toRow))])])],
      });
    });
  };
}

/** The cells of a line, which are those between two strokes. */
function splitCells(children: Node[]): Node[][] {
  const cells: Node[][] = [[]];
  for (const child of children) {
    if (child.type !== 'text') {
      cells.at(-1)!.push(child);
      continue;
    }
    for (const [at, words] of String((child as Literal).value)
      .split('|')
      .entries()) {
      if (at > 0) cells.push([]);
      if (words.trim()) cells.at(-1)!.push(text(words));
    }
  }
  return cells.slice(1, -1).map(trimCell);
}

/** Without the spaces beside the strokes. */
function trimCell(cell: Node[]): Node[] {
  const [first, last] = [cell[0], cell.at(-1)] as (Literal | undefined)[];
  if (first?.type === 'text') first.value = String(first.value).trimStart();
  if (last?.type === 'text') last.value = String(last.value).trimEnd();
  return cell;
}

function checkRow(node: Node, cells: Node[][], first: Row, file: VFile): void {
  if (cells.length === first.cells.length && cells.length > 0) return;
  report(
    file,
    node,
    `A row of the table has ${cells.length} cells, the first has ${first.cells.length}.`,
    'Write every row with a stroke before, between and after its cells: | 1901 | 12 |.',
  );
}

const wordsOf = (cell: Node[]): string =>
  cell
    .map((node) => String((node as Literal).value ?? ''))
    .join('')
    .trim();
