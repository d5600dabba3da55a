import type { Properties } from 'hast';
import type { Node, Parent } from 'unist';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** An element of MDX: `<Emendation source="…">…</Emendation>`. */
export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

export const isJsx = (node: Node): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** A Markdown node that remark-rehype turns into the HTML element named. */
export interface HtmlElement extends Parent {
  type: 'htmlElement';
  data: { hName: string; hProperties: Properties };
}

/** Makes such a node. */
export function element(hName: string, hProperties: Properties, children: Node[] = []): HtmlElement {
  return { type: 'htmlElement', data: { hName, hProperties }, children };
}

export const text = (value: string): Node => ({ type: 'text', value }) as Node;

/** The value of an attribute written in quotes; `undefined` where it is not there. */
export function attribute(node: Jsx, name: string): string | undefined {
  const found = node.attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Puts an HTML element in the place of an MDX element, which keeps its position in the file. */
export function replaceWith(node: Jsx, html: HtmlElement): void {
  Object.assign(node, html);
}
