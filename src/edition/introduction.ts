import { z } from 'astro/zod';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { edtfIfKnown } from './keys.ts';

/** The frontmatter of the introduction, `introduction.mdx`, which an edition may have. */
export const introductionSchema = z.strictObject({
  title: z.string().min(1).default('Introduction'),
  /** What kind of knowledge it is, in a sentence under the title. */
  note: z.string().min(1).optional(),
  /** Events in order of time, for a reader who knows nothing of them. */
  chronology: z
    .array(
      z.strictObject({
        date: edtfIfKnown,
        what: z.string().min(1),
        /** Where a document speaks of it, as `slug#p-3`; left out for what no document has. */
        places: z.array(z.string().regex(/^[^#]+#.+$/, 'Write each place as slug#p-3.')).default([]),
      }),
    )
    .default([]),
});

export type IntroductionData = z.infer<typeof introductionSchema>;

/** The file of the introduction; none where the edition has no introduction. */
export function listIntroductionFiles(content: string): string[] {
  const file = join(content, 'introduction.mdx');
  return existsSync(file) ? [file] : [];
}
