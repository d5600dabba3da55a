import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The licence of the typeface with its copyright, which must be with every copy of it (SIL Open Font License, clause 2). */
export const licence = readFileSync(createRequire(import.meta.url).resolve('source-serif/LICENSE.md'), 'utf8');
