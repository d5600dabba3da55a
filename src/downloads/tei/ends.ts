import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';

const isSpace = (node: ElementContent): boolean => node.type === 'text' && !node.value.trim();
const isOneOf = (node: ElementContent | undefined, names: string[]): node is Element =>
  node?.type === 'element' && names.includes(node.name);

/**
 * Groups the signatures and date lines of a division as TEI has them: `opener` at its beginning, `closer` at its end.
 * Elsewhere TEI knows neither, and they become paragraphs. Changes the division and those within it.
 */
export function groupAtEnds(division: Element): void {
  const children = division.children as ElementContent[];
  for (const child of children) if (isOneOf(child, ['div', 'quote'])) groupAtEnds(child);
  if (division.name !== 'quote') {
    const begin = children.findIndex((node) => !isSpace(node) && !isOneOf(node, ['head']));
    group(children, begin, ['dateline'], 'opener');
    const end = children.findLastIndex((node) => !isSpace(node) && !isOneOf(node, ['dateline', 'signed']));
    group(children, end + 1, ['dateline', 'signed'], 'closer');
  }
  for (const [index, child] of children.entries())
    if (isOneOf(child, ['dateline', 'signed']))
      children[index] = x('p', child.attributes, [x('seg', { type: child.name }, child.children)]);
}

/** Puts the run of such elements that begins at an index into one element, the space after the last left out. */
function group(children: ElementContent[], from: number, names: string[], into: string): void {
  let until = from;
  for (let at = from; at >= 0 && at < children.length; at++) {
    if (isOneOf(children[at], names)) until = at + 1;
    else if (!isSpace(children[at]!)) break;
  }
  const run = children.slice(from, until);
  const first = run.findIndex((node) => !isSpace(node));
  if (first >= 0) children.splice(from + first, run.length - first, x(into, {}, run.slice(first)));
}
