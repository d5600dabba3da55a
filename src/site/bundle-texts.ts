import type { Plugin } from 'vite';

/**
 * Bundles the texts of a build together: two files for each of thousands of documents take longer to write and load than
 * to make. Only where there is a build, or development would load all of Astro a second time for this environment.
 */
export const bundleTexts: Plugin = {
  name: 'bundle-texts',
  configEnvironment: (name) =>
    name === 'prerender'
      ? {
          build: {
            rolldownOptions: {
              output: { codeSplitting: { groups: [{ name: 'texts', test: /\.mdx/, maxSize: 5_000_000 }] } },
            },
          },
        }
      : undefined,
};
