import type { Element } from 'xast';
import { x } from 'xastscript';
import { formatParts, type Agent } from '../../edition/agents/agent.ts';
import type { Certainty } from '../../edition/certainty.ts';
import type { DocumentData } from '../../edition/document-schema.ts';
import { teiWords } from '../../words/words.ts';
import { editorsId } from './text.ts';

/**
 * Certainty in the terms of TEI. What the source states is not marked; the reason for anything else is
 * in a note within the element.
 */
export const cert: Record<Certainty, string | undefined> = {
  stated: undefined,
  confirmed: 'high',
  inferred: 'medium',
  'not established': 'unknown',
};

interface Fact {
  certainty: Certainty;
  reason?: string | undefined;
}

/** An element that states a fact with its certainty. */
export function fact(
  name: string,
  attributes: Record<string, string | undefined>,
  words: string | (Element | string)[] | undefined,
  { certainty, reason }: Fact,
): Element {
  return x(name, { ...attributes, cert: attributes['cert'] ?? cert[certainty] }, [
    ...(words === undefined ? [teiWords.notEstablished] : [words].flat()),
    reason && x('note', { type: 'certainty', resp: editorsId }, reason),
  ]);
}

/** The name of a person or a body; a name as it is where its parts are not known. */
export function nameOf({ name, parts, isBody }: Agent): Element | string | undefined {
  if (isBody) return x('orgName', name);
  if (!parts || formatParts(parts) !== name) return name;
  const { given, particle, family, suffix } = parts;
  const elements = [
    given && x('forename', given),
    particle && x('nameLink', particle),
    x('surname', family),
    suffix && x('genName', suffix),
  ];
  return x('persName', elements.flatMap((element) => (element ? [' ', element] : [])).slice(1));
}

/** The office beside a name. */
export const officeOf = ({ office }: Agent): (Element | string)[] => (office ? [', ', x('roleName', office)] : []);

/** An agent with its certainty, and the office beside the name. */
export function agentFact(name: string, attributes: Record<string, string | undefined>, agent: Agent): Element {
  return fact(name, attributes, agent.name === undefined ? undefined : [nameOf(agent)!, ...officeOf(agent)], agent);
}

/** The place that a document comes from; `undefined` where it is not known. */
export const placeOf = ({ place, certainty }: NonNullable<DocumentData['origin']>): Element | undefined =>
  place ? x('placeName', { cert: cert[certainty] }, place) : undefined;
