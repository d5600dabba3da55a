import { z } from 'astro/zod';
import { language, text } from './keys.ts';

/** The description of an edition, in `edition.yaml`. */
export const editionSchema = z.strictObject({
  /** Title of the edition. */
  title: text,
  /** One sentence under the title on the home page. */
  subtitle: text,
  /** What kind of publication it is, beside the title in the header. */
  tagline: text.default('A documentary reader'),
  /** Names of the editors; left out where the edition is anonymous. */
  editors: z.array(text).default([]),
  /** What the transcriptions were compared with, and what not. Shown on the about page. */
  method: text,
  /** Rights in the editors' own words and code; each document states its own. */
  rights: text,
  /** Language of the edition, BCP 47; dates are formatted in it. */
  language: language('Make your own edition').default('en-GB'),
});

/** An edition's description, checked. */
export type EditionData = z.infer<typeof editionSchema>;
