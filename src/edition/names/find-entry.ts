import type { Agent } from '../agents/agent.ts';
import type { Name } from '../names.ts';

/** “Smith, John” as it is said: “John Smith”. */
const inDirectOrder = (heading: string): string => heading.replace(/^([^,]+), (.+)$/, '$2 $1');

/** “The Academy” as an index has it: “Academy”. */
const withoutArticle = (name: string): string => name.replace(/^(the|der|die|das|le|la|les) /i, '');

/**
 * The entry of the index for a person or a body that had a hand in a document: the one that has this very name, an
 * article before it apart, as its heading or among its forms. `undefined` where none or several have.
 */
export function findEntry({ name, isBody }: Pick<Agent, 'name' | 'isBody'>, names: Iterable<Name>): Name | undefined {
  if (name === undefined) return undefined;
  const found = [...names].filter(
    ({ kind, heading, forms }) =>
      (kind === 'organisations' || (kind === 'persons' && !isBody)) &&
      [heading, inDirectOrder(heading), ...forms].map(withoutArticle).includes(withoutArticle(name)),
  );
  return found.length === 1 ? found[0] : undefined;
}
