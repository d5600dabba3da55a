import type { Plugin } from 'vite';

/**
 * Leaves `import()` as it is in scripts. Vite wraps it in a helper that fetches style sheets and shared files beside the
 * script; our scripts have no sheets, and the helper is a fifth of what a page loads.
 */
export const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  // Without the list of files that the helper would fetch.
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};
