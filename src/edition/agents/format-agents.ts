import { inBrackets } from '../certainty.ts';
import type { Agent } from './agent.ts';

/** A person with the office beside the name, or a body, in brackets where inferred; `undefined` where nobody knows. */
export const formatAgent = ({ name, office, certainty }: Agent): string | undefined =>
  name && inBrackets([name, office].filter(Boolean).join(', '), certainty);

/** All of them in a row; `undefined` where none is known. */
export function formatAgents(agents: Agent[]): string | undefined {
  return agents.flatMap((agent) => formatAgent(agent) ?? []).join('; ') || undefined;
}

/** Those of whom somebody knows who they were. */
export const knownAgents = (agents: Agent[]): Agent[] =>
  agents.filter(({ name, certainty }) => name !== undefined && certainty !== 'not established');
