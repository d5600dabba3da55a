import { formatParts, invertParts, type Agent, type NameParts } from '../edition/agents/agent.ts';
import { knownAgents } from '../edition/agents/format-agents.ts';
import type { Certainty } from '../edition/certainty.ts';
import type { DocumentData } from '../edition/document-schema.ts';
import type { Mark } from './doubt.ts';

/** A person in the parts of the name; a body, or a name in brackets, as it is cited. */
export type CslName =
  { family: string; given?: string; 'dropping-particle'?: string; suffix?: string } | { literal: string };

/** The book or periodical that a document is cited from; `undefined` where none is established. */
export const citedIn = ({ publishedIn }: DocumentData): DocumentData['publishedIn'] =>
  publishedIn?.certainty === 'not established' ? undefined : publishedIn;

/** Whom a citation names. */
export interface CitedName {
  /** As it is said, without an office. */
  name: string;
  parts?: NameParts | undefined;
  certainty: Certainty;
}

const toCited = ({ name, parts, certainty }: Agent): CitedName => ({
  name: parts ? formatParts(parts) : name!,
  parts,
  certainty,
});

/** Those whom a citation names, by their part. An unsigned paper is cited by the body that it comes from. */
export function citedNames(data: DocumentData) {
  const { author, recipient, translator, origin, date } = data;
  const authors = knownAgents(author).map(toCited);
  const body =
    authors.length === 0 && date.of === 'composition' && origin && origin.certainty !== 'not established'
      ? [{ name: origin.body, certainty: origin.certainty }]
      : [];
  return {
    author: [...authors, ...body] as CitedName[],
    recipient: knownAgents(recipient).map(toCited),
    translator: knownAgents(translator).map(toCited),
    editor: knownAgents(citedIn(data)?.editors ?? []).map(toCited),
  };
}

/** Names that are certain stand in parts, which each style orders; those in brackets as they are. */
export function toCslNames(names: CitedName[], mark: Mark): CslName[] | undefined {
  const made = names.flatMap(({ name, parts, certainty }): CslName[] => {
    if (parts && certainty === 'stated') {
      const { family, given, particle, suffix } = parts;
      return [
        {
          family,
          ...(given && { given }),
          ...(particle && { 'dropping-particle': particle }),
          ...(suffix && { suffix }),
        },
      ];
    }
    const literal = mark(certainty, name);
    return literal === undefined ? [] : [{ literal }];
  });
  return made.length > 0 ? made : undefined;
}

/**
 * A name as formats write it that tell a family name from the rest by a comma: “Tarn, Hester”. A comma at the end says
 * of a body, or a name that is cited as it is, that it has no parts; one within it would part it, and is left out.
 */
export function formatSorted({ name, parts, certainty }: CitedName, mark: Mark): string | undefined {
  if (parts?.given) return mark(certainty, invertParts(parts));
  const whole = mark(certainty, name.replace(/\s*[,;]\s*/g, ' ').trim());
  return whole && `${whole},`;
}
