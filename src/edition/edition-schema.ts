import { z } from 'astro/zod';
import { orders } from './documents/order.ts';
import { language, text, webAddress } from './keys.ts';
import { defaultLanguage } from '../words/edition-language.ts';
import { editionWords } from '../words/words.ts';

/** The description of an edition, in `edition.yaml`. */
export const editionSchema = z.strictObject({
  title: text.describe('Title of the edition.'),
  subtitle: text.describe('One sentence under the title on the home page, and where a link is shared.'),
  tagline: text.default(editionWords.tagline).meta({
    description:
      'What kind of publication it is, at the foot of every page and in the title of the first; left out, the words for “A documentary reader” in the language of the edition.',
    default: undefined, // it depends on the language
  }),
  editors: z.array(text).default([]).describe('Names of the editors; left out where the edition is anonymous.'),
  method: text.describe('What the transcriptions were compared with, and what not; shown on the about page.'),
  rights: text.describe('Rights in the editors’ own words and code; each document states its own.'),
  licence: webAddress
    .optional()
    .describe(
      'Address of the licence that `rights` names; the about page and the page that holds everything link to it, and the TEI and the data for search engines give it.',
    ),
  sourcesAsReceived: z
    .boolean()
    .default(false)
    .describe(
      'True where the files in `sources/` are byte for byte those that were received; the about page then says so.',
    ),
  language: language('Make your own edition')
    .default(defaultLanguage)
    .describe(
      'Language of the edition. Interface, dates and search are in it, if there are words in it (English and French); else the interface is in English, and the build says so.',
    ),
  order: z
    .enum(orders)
    .default('date')
    .describe(
      'What documents are ordered by: their dates, their numbers (29 before 29a, IX before X) or the names of their files (letter-2 before letter-10).',
    ),
  defaults: z.looseObject({}).default({}).meta({
    title: 'keys of documents',
    description: 'What all or most documents share, said once for those that do not say otherwise.',
  }),
  home: z
    .strictObject({
      opening: z
        .array(text)
        .default([])
        .describe(
          'Paragraphs under the title, in place of the subtitle; the first, set large, says what the title means.',
        ),
      facing: text
        .optional()
        .describe('Slug of a thread with a `facing` key: two of its passages stand beside the opening.'),
      threads: z
        .array(text)
        .min(1, 'Name a thread, or leave the key out.')
        .optional()
        .describe('Slugs of the threads that are quoted below the documents; the first three where none are named.'),
    })
    .default({ opening: [] })
    .describe('What stands on the home page beside the list of documents.'),
  search: z
    .strictObject({
      examples: z
        .array(text)
        .default([])
        .describe('Queries that find something worth reading, which the search page offers; five are enough.'),
      syntax: z
        .strictObject({
          word: text.describe('A word of the documents.'),
          finds: text.describe('Another form of it, which it also finds.'),
          excludes: text.describe('A word to exclude.'),
        })
        .optional()
        .describe(
          'The words of the line that explains what can be typed: “peace also finds peaceful; "peace" is exact; -war excludes”; without it the line has no examples.',
        ),
    })
    .default({ examples: [] })
    .describe('What the search page shows beside the field.'),
});

/** An edition's description, checked. */
export type EditionData = z.infer<typeof editionSchema>;
