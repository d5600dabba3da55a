import type { Element } from 'xast';
import { x } from 'xastscript';

/** An element with each child on its own line. */
export function onLines(
  name: string,
  attributes: Record<string, string | undefined>,
  children: (Element | undefined)[],
): Element {
  return x(name, attributes, [
    '\n',
    ...children.filter((child) => child !== undefined).flatMap((child): (Element | string)[] => [child, '\n']),
  ]);
}
