import { defineCollection } from 'astro/content/config';
import type { Loader } from 'astro/loaders';
import { resolve } from 'node:path';
import { contentFolder } from './content-folder.ts';
import { slugFromPath } from './edition/check-edition.ts';
import { editionSchema } from './edition/edition-schema.ts';
import { documentSchema } from './edition/document-schema.ts';
import { readDefaults } from './edition/documents/defaults.ts';
import { introductionSchema } from './edition/introduction.ts';
import { threadSchema } from './edition/threads.ts';
import { loadFiles } from './site/load-files.ts';

const base = resolve(contentFolder);

export const collections = {
  edition: defineCollection({ loader: loadFiles({ base, pattern: 'edition.yaml' }), schema: editionSchema }),
  documents: defineCollection({
    // The text is rendered from its file; a copy of it in the store would only be carried along.
    loader: withDefaults(
      loadFiles({
        base: `${base}/documents`,
        pattern: '**/*.mdx',
        generateId: ({ entry }) => slugFromPath(entry),
        retainBody: false,
      }),
    ),
    schema: documentSchema,
  }),
  introduction: defineCollection({
    loader: loadFiles({ base, pattern: 'introduction.mdx' }),
    schema: introductionSchema,
  }),
  threads: defineCollection({
    loader: loadFiles({
      base: `${base}/threads`,
      pattern: '*.mdx',
      generateId: ({ entry }) => slugFromPath(entry),
    }),
    schema: threadSchema,
  }),
};

/** Completes each document with what the edition says for all. A file is read again only if it changed, or these did. */
function withDefaults(loader: Loader): Loader {
  return {
    ...loader,
    load: async (context) => {
      const { values, complete } = readDefaults(base);
      const now = JSON.stringify(values);
      if (context.meta.get('defaults') !== now) context.store.clear();
      context.meta.set('defaults', now);
      await loader.load({
        ...context,
        parseData: (entry) => context.parseData({ ...entry, data: complete(entry.data) as typeof entry.data }),
      });
    },
  };
}
