import type { Plugin } from 'postcss';

/** The widths at which layouts change, by the names that style sheets and scripts use: `@media (--wide)`. */
export const breakpoints = {
  /** Contents and notes fit beside the text. */
  wide: '(min-width: 68.75rem)',
  /** They do not. */
  narrow: '(max-width: 68.74rem)',
  /** Two columns fit: filters and results, or two of the index. */
  columns: '(min-width: 62rem)',
  /** The parts of a list entry fit in a row. */
  rows: '(min-width: 50rem)',
  stacked: '(max-width: 49.99rem)',
  /** The field of the header takes a line of its own. */
  'header-wraps': '(max-width: 56rem)',
  phone: '(max-width: 40rem)',
};

/** Writes the widths into media queries, since browsers take no custom property there. */
export const resolveBreakpoints: Plugin = {
  postcssPlugin: 'breakpoints',
  AtRule: {
    media: (rule) => {
      for (const [name, width] of Object.entries(breakpoints)) rule.params = rule.params.replace(`(--${name})`, width);
    },
  },
};
