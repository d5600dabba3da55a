import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { resolve } from 'node:path';
import { slugFromPath } from './edition/check-edition.ts';
import { editionSchema } from './edition/edition-schema.ts';
import { documentSchema } from './edition/document-schema.ts';
import { threadSchema } from './edition/threads.ts';

const base = resolve(process.env['CONTENT_DIR'] ?? 'content');

export const collections = {
  edition: defineCollection({ loader: glob({ base, pattern: 'edition.yaml' }), schema: editionSchema }),
  documents: defineCollection({
    // The text is rendered from its file; a copy of it in the store would only be carried along.
    loader: glob({
      base: `${base}/documents`,
      pattern: '**/*.mdx',
      generateId: ({ entry }) => slugFromPath(entry),
      retainBody: false,
    }),
    schema: documentSchema,
  }),
  threads: defineCollection({
    loader: glob({ base: `${base}/threads`, pattern: '*.mdx', generateId: ({ entry }) => slugFromPath(entry) }),
    schema: threadSchema,
  }),
};
