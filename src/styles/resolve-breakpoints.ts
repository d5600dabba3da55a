import type { Plugin } from 'postcss';
import * as breakpoints from './breakpoints.ts';

/** Writes the widths into media queries, since browsers take no custom property there. */
export const resolveBreakpoints: Plugin = {
  postcssPlugin: 'breakpoints',
  AtRule: {
    media: (rule) => {
      for (const [name, width] of Object.entries(breakpoints)) rule.params = rule.params.replace(`(--${name})`, width);
    },
  },
};
