import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** Makes some words of a sentence into an element, as HTML. A sentence that holds links is a function of what makes them. */
export type Wrap = (words: string) => string;

/** Wraps words in a link. */
export const linkTo =
  (href: string): Wrap =>
  (words) =>
    toHtml(h('a', { href }, words));

/** Wraps words in an element without attributes. */
export const wrapIn =
  (name: string): Wrap =>
  (words) =>
    toHtml(h(name, words));

/** Words that are not this module’s own, such as a title, as HTML. */
export const escape: Wrap = (words) => toHtml({ type: 'text', value: words });
