import { z } from 'astro/zod';
import { orders } from './documents/order.ts';
import { language, text, webAddress } from './keys.ts';
import { defaultLanguage } from '../words/edition-language.ts';
import { editionWords } from '../words/words.ts';

/** The description of an edition, in `edition.yaml`. */
export const editionSchema = z.strictObject({
  /** Title of the edition. */
  title: text,
  /** One sentence under the title on the home page. */
  subtitle: text,
  /** What kind of publication it is, at the foot of every page and in the title of the first. */
  tagline: text.default(editionWords.tagline),
  /** Names of the editors; left out where the edition is anonymous. */
  editors: z.array(text).default([]),
  /** What the transcriptions were compared with, and what not. Shown on the about page. */
  method: text,
  /** Rights in the editors' own words and code; each document states its own. */
  rights: text,
  /** Address of the licence that `rights` names, for machines. */
  licence: webAddress.optional(),
  /** Whether the source files are published byte for byte as they were received; the about page then says so. */
  sourcesAsReceived: z.boolean().default(false),
  /** Language of the edition, BCP 47; the interface is in it, if it has words in it, and dates are. */
  language: language('Make your own edition').default(defaultLanguage),
  /** What documents are ordered by: their dates, their numbers, or the names of their files. */
  order: z.enum(orders).default('date'),
  /** Keys of documents, for each that does not have them itself; checked with the documents. */
  defaults: z.looseObject({}).default({}),
  /** What stands on the home page beside the list of documents. */
  home: z
    .strictObject({
      /** Paragraphs under the title, in place of the subtitle; the first, set large, says what the title means. */
      opening: z.array(text).default([]),
      /** Slug of the thread whose facing passages stand beside the opening. */
      facing: text.optional(),
      /** Slugs of the threads that are quoted below the documents; the first three where none are named. */
      threads: z.array(text).min(1, 'Name a thread, or leave the key out.').optional(),
    })
    .default({ opening: [] }),
  /** What the search page shows beside the field. */
  search: z
    .strictObject({
      /** Queries that find something worth reading, for a reader who has typed nothing: five are enough. */
      examples: z.array(text).default([]),
      /** Words by which a line explains what can be typed: one, another form that it finds, and one to exclude. */
      syntax: z.strictObject({ word: text, finds: text, excludes: text }).optional(),
    })
    .default({ examples: [] }),
});

/** An edition's description, checked. */
export type EditionData = z.infer<typeof editionSchema>;
