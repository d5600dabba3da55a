import type { Element } from 'xast';
import { x } from 'xastscript';
import { toAnchor } from '../../apparatus/anchors.ts';
import { findEntry } from '../../edition/names/find-entry.ts';
import type { ExportContext, ExportedDocument } from '../export-document.ts';
import { buildNameLists } from './names.ts';
import { onLines } from './on-lines.ts';
import { editorsId } from './text.ts';

/**
 * What stands beside the text and points into it: the entries of the index for the names that it
 * mentions and for its correspondents, and what the
 * editors say of readings and of the labels of pages. `undefined` if there is nothing.
 */
export function buildStandOff(
  { apparatus: { mentions, readings, pages }, data }: Pick<ExportedDocument, 'apparatus' | 'data'>,
  from: ExportContext,
): Element | undefined {
  const correspondents = [...data.author, ...data.recipient].flatMap(
    (agent) => findEntry(agent, from.names.values()) ?? [],
  );
  const named = new Set([...mentions, ...correspondents].map(({ id }) => id));
  const note = (type: string, anchor: string, words: string) =>
    x('note', { type, target: `#${anchor}`, resp: editorsId }, words);
  const notes = [
    ...readings.map(({ number, reason }) => note('reading', toAnchor('reading', number), reason)),
    ...pages.flatMap(({ anchor, reason }) => (reason ? [note('page', anchor, reason)] : [])),
  ];
  const lists = [
    ...buildNameLists(
      [...from.names.values()].filter(({ id }) => named.has(id)),
      from,
    ),
    ...(notes.length > 0 ? [onLines('listAnnotation', {}, notes)] : []),
  ];
  return lists.length > 0 ? onLines('standOff', {}, lists) : undefined;
}
