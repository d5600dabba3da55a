import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { textDirection } from '../direction.ts';
import { report } from './context.ts';
import { attribute, element, isJsx, replaceWith, type Jsx } from './element.ts';

/**
 * `<Foreign lang="ar">…</Foreign>`: words in another language than the text around them. In: the tree of a document.
 * Out: the same with `lang` on a span around the words or, where they are a whole paragraph, on that; and `dir` where
 * they are written from right to left.
 */
export function remarkForeign() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, _, parent) => {
      if (!isJsx(node) || node.name !== 'Foreign') return;
      const lang = attribute(node, 'lang');
      if (lang === undefined) return;
      const tag = canonicalTag(lang);
      if (!tag) {
        report(file, node, `“${lang}” is not a language.`, 'Write its BCP 47 tag, such as fr, ru, ar or zh-Hans.');
        return;
      }
      const properties = { lang: tag, dir: textDirection(tag) };
      const { children } = node as Parent;
      if (!parent || !isAllOf(parent, node)) return void replaceWith(node, element('span', properties, children));
      parent.data = { ...parent.data, hProperties: { ...hPropertiesOf(parent), ...properties } } as typeof parent.data;
      (parent.children as Node[]).splice((parent.children as Node[]).indexOf(node), 1, ...children);
    });
  };
}

function canonicalTag(lang: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(lang)[0];
  } catch {
    return undefined;
  }
}

const hPropertiesOf = ({ data }: Parent): object => (data as { hProperties?: object } | undefined)?.hProperties ?? {};

/** Whether an element is all that a paragraph or heading says; its number in the margin says nothing. */
const isAllOf = (parent: Parent, node: Jsx): boolean =>
  (parent.type === 'paragraph' || parent.type === 'heading') &&
  parent.children.every(
    (child) =>
      child === node ||
      (child.type as string) === 'htmlElement' ||
      /^\s*$/.test((child as { value?: string }).value ?? 'x'),
  );
