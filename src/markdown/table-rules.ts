import type { Element, ElementContent, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { sourceText } from '../apparatus/fidelity.ts';
import { literalPattern } from '../literal-pattern.ts';
import { inSource } from '../apparatus/markup.ts';
import { collapseWhiteSpace, readSource } from '../edition/source.ts';
import { getMistakes, getSource } from './context.ts';

/** What a typewriter or a printer draws a table with. */
const sign = '[|¦.…·_=+\\-–—\\u2500-\\u257f]';
/** Between two cells. */
const between = `((?:\\s|${sign})*)`;
/** Before the first cell and after the last: a stroke, or a rule of at least three signs, so that no other word is taken. */
const before = `((?:(?<!\\S)(?:[|¦│]\\s*|${sign}{3,}\\s+))*)`;
const after = `((?:\\s*[|¦│](?!\\S)|\\s+${sign}{3,}(?!\\S))*)`;

/**
 * Finds what the source draws its tables with, strokes, rules and leaders, and puts it between the cells as `data-source`.
 * In: the text, its tables without spaces between their cells. Where a table is not found in the source, the comparison
 * that follows says so.
 * @param sources the edition's folder of source files
 */
export function rehypeTableRules({ sources }: { sources: string }) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'table') return;
      const cells: Element[] = [];
      visit(node, 'element', (cell) => void (/^t[hd]$/.test(cell.tagName) && cells.push(cell)));
      const words = cells.map((cell) => literalPattern(collapseWhiteSpace(sourceText(cell))));
      const drawn = new RegExp(before + words.join(between) + after);
      const gaps =
        getMistakes(file).length > 0 ? [] : (drawn.exec(readSource(sources, getSource(file), file.path).text) ?? []);
      for (const [index, cell] of cells.entries()) {
        const gap = gaps[index + 2] ?? ' ';
        if (index === 0 && gaps[1]) cell.children.unshift(rule(gaps[1]));
        if (gap.trim()) cell.children.push(rule(gap));
        else if (gap || index === cells.length - 1) cell.children.push(space());
      }
    });
  };
}

const space = (): Text => ({ type: 'text', value: ' ' });

/** What is drawn there, in place of a space. */
const rule = (drawn: string): ElementContent => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['rule'], ...inSource(drawn) },
  children: [space()],
});
