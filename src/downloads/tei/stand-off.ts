import type { Element } from 'xast';
import { x } from 'xastscript';
import { toAnchor } from '../../apparatus/anchors.ts';
import type { Apparatus } from '../../apparatus/apparatus.ts';
import type { ExportContext } from '../export-document.ts';
import { buildNameLists } from './names.ts';
import { onLines } from './on-lines.ts';
import { editorsId } from './text.ts';

/**
 * What stands beside the text and points into it: the entries of the index for the names that it mentions, and what the
 * editors say of readings and of the labels of pages. `undefined` if there is nothing.
 */
export function buildStandOff(
  { mentions, readings, pages }: Pick<Apparatus, 'mentions' | 'readings' | 'pages'>,
  from: ExportContext,
): Element | undefined {
  const mentioned = new Set(mentions.map(({ id }) => id));
  const note = (type: string, anchor: string, words: string) =>
    x('note', { type, target: `#${anchor}`, resp: editorsId }, words);
  const notes = [
    ...readings.map(({ number, reason }) => note('reading', toAnchor('reading', number), reason)),
    ...pages.flatMap(({ anchor, reason }) => (reason ? [note('page', anchor, reason)] : [])),
  ];
  const lists = [
    ...buildNameLists(
      [...from.names.values()].filter(({ id }) => mentioned.has(id)),
      from,
    ),
    ...(notes.length > 0 ? [onLines('listAnnotation', {}, notes)] : []),
  ];
  return lists.length > 0 ? onLines('standOff', {}, lists) : undefined;
}
