import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Agent } from '../../edition/agents/agent.ts';
import { knownAgents } from '../../edition/agents/format-agents.ts';
import { findEntry } from '../../edition/names/find-entry.ts';
import { formatDocumentDate, isDateWritten } from '../../edition/wording.ts';
import type { ExportedDocument, ExportContext } from '../export-document.ts';
import { daysOf } from './dates.ts';
import { cert, fact, nameOf, officeOf, placeOf } from './facts.ts';
import { nameElements, nameId } from './names.ts';
import { onLines } from './on-lines.ts';

/** Who sent a document to whom, when and from where; `undefined` for one that was not sent. */
export function correspondence(
  { data }: Pick<ExportedDocument, 'data'>,
  { edition, names }: Pick<ExportContext, 'edition' | 'names'>,
): Element | undefined {
  const { author, origin, recipient } = data;
  if (!recipient.some(({ name }) => name)) return undefined;
  const correspondent = (agent: Agent) => correspondentIn(names, agent);
  return onLines('correspDesc', {}, [
    onLines('correspAction', { type: 'sent' }, [
      ...knownAgents(author).map(correspondent),
      !origin || author.some(({ name }) => name === origin.body)
        ? undefined
        : x('orgName', { cert: cert[origin.certainty] }, origin.body),
      origin && placeOf(origin),
      isDateWritten(data.date) ? x('date', daysOf(data), formatDocumentDate(data, edition.language)) : undefined,
    ]),
    onLines('correspAction', { type: 'received' }, recipient.map(correspondent)),
  ]);
}

/** One who sends or receives: a person or a body where that is known, with the entry of the index where there is one. */
function correspondentIn(names: ExportContext['names'], agent: Agent): Element {
  const entry = findEntry(agent, names.values());
  const ref = entry && `#${nameId(entry.id)}`;
  const words = nameOf(agent);
  const isPerson = typeof words === 'object' && words.name === 'persName';
  const element = agent.isBody ? 'orgName' : isPerson ? 'persName' : entry ? nameElements[entry.kind].form : 'name';
  const parts = isPerson ? [...(words.children as Element[]), ...officeOf(agent)] : agent.name;
  return fact(element, { ref }, parts, agent);
}
