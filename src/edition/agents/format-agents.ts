import { punctuationWords } from '../../words/words.ts';
import { inBrackets } from '../certainty.ts';
import type { Agent } from './agent.ts';

/** A name with the office beside it. */
export const withOffice = ({ name, office }: Pick<Agent, 'name' | 'office'>): string =>
  [name, office].filter(Boolean).join(', ');

/** A person with the office beside the name, or a body, in brackets where inferred; `undefined` where nobody knows. */
export const formatAgent = (agent: Agent): string | undefined =>
  agent.name && inBrackets(withOffice(agent), agent.certainty);

/** All of them in a row; `undefined` where none is known. */
export function formatAgents(agents: Agent[]): string | undefined {
  return agents.flatMap((agent) => formatAgent(agent) ?? []).join(`${punctuationWords.semicolon} `) || undefined;
}

/** Those of whom somebody knows who they were. */
export const knownAgents = (agents: Agent[]): Agent[] =>
  agents.filter(({ name, certainty }) => name !== undefined && certainty !== 'not established');
