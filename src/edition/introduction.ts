import { z } from 'astro/zod';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { edtfIfKnown } from './keys.ts';

/** The frontmatter of the introduction, `introduction.mdx`, which an edition may have. */
export const introductionSchema = z.strictObject({
  title: z.string().min(1).default('Introduction').describe('Its title.'),
  note: z.string().min(1).optional().describe('Where its facts come from, in a sentence under the title.'),
  chronology: z
    .array(
      z.strictObject({
        date: edtfIfKnown.describe('When it happened.'),
        what: z.string().min(1).describe('What happened.'),
        places: z
          .array(z.string().regex(/^[^#]+#.+$/, 'Write each place as slug#p-3.'))
          .default([])
          .describe('Where documents speak of it; left out for what no document has.'),
      }),
    )
    .default([])
    .describe('Events in order of time, for a reader who knows nothing of them.'),
});

export type IntroductionData = z.infer<typeof introductionSchema>;

/** The file of the introduction; none where the edition has no introduction. */
export function listIntroductionFiles(content: string): string[] {
  const file = join(content, 'introduction.mdx');
  return existsSync(file) ? [file] : [];
}
