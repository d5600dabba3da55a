import type { Plugin } from 'vite';

/**
 * Our scripts use no packages that Vite would have to bundle for development. Astro has it bundle the toolbar, which we do
 * not show, in each build and whenever a build was made since.
 */
export const noOptimizer: Plugin = {
  name: 'no-optimizer',
  configResolved: ({ environments }) => {
    Object.assign(environments['client']!.optimizeDeps, { noDiscovery: true, include: [] });
  },
};
