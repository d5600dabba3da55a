import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { toAnchor } from '../apparatus/anchors.ts';
import type { Reading } from '../apparatus/apparatus.ts';
import { inSource } from '../apparatus/markup.ts';
import { getApparatus, report } from './context.ts';
import { attribute, replaceWith, element, isJsx, type Jsx } from './element.ts';
import { enclosingAnchor } from './place.ts';

/**
 * Emendations and misprints. Each becomes a link to its entry in the list at the foot of the page; an emendation
 * carries the characters of the source in `data-source`, a misprint keeps them as its text.
 */
export function remarkReadings() {
  return (tree: Root, file: VFile): void => {
    const { readings } = getApparatus(file);
    visitParents(tree, (node, ancestors) => {
      if (!isJsx(node) || (node.name !== 'Emendation' && node.name !== 'Misprint')) return;
      if (hasCall(node)) report(file, node, `<${node.name}> contains a note call.`, 'Move the call after it.');
      const reading = entry(node, readings.length + 1, enclosingAnchor(ancestors));
      readings.push(reading);
      const { number, kind, source } = reading;
      replaceWith(
        node,
        element(
          'a',
          {
            id: toAnchor('readingPlace', number),
            href: `#${toAnchor('reading', number)}`,
            className: [kind],
            ...(kind === 'emendation' && inSource(source)),
          },
          node.children,
        ),
      );
    });
  };
}

function entry(node: Jsx, number: number, place: string): Reading {
  const shown = toString(node);
  const reason = attribute(node, 'reason') ?? '';
  return node.name === 'Emendation'
    ? { number, kind: 'emendation', source: attribute(node, 'source') ?? '', reading: shown, reason, place }
    : { number, kind: 'misprint', source: shown, reading: attribute(node, 'reading') ?? '', reason, place };
}

const hasCall = (node: Jsx): boolean => JSON.stringify(node.children).includes('"footnoteReference"');
