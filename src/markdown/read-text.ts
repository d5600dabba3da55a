import { z } from 'astro/zod';
import { readFileSync } from 'node:fs';
import { blankFrontmatter, extractFrontmatter, validateYaml } from '../edition/check-yaml.ts';

/** A text of an edition as its file has it, to be marked up outside of Astro. */
export interface TextFile {
  file: string;
  body: string;
  /** The frontmatter as written; what the plugins learn is added to it. */
  keys: Record<string, unknown>;
}

/** Reads the file of a document, a thread or an introduction. */
export function readText(file: string): TextFile {
  const mdx = readFileSync(file, 'utf8');
  const { data, meant } = validateYaml(z.record(z.string(), z.unknown()), extractFrontmatter(mdx) ?? '', 1, file);
  const { apparatus: _, html: __, ...keys } = data ?? sourceOnly(meant); // the names under which the plugins leave what they learn
  return { file, body: blankFrontmatter(mdx), keys };
}

/** Of frontmatter with a slip in its YAML, what the text is compared with; of the rest, what was meant is not certain. */
const sourceOnly = (meant: Record<string, unknown> | undefined): Record<string, unknown> =>
  meant?.['source'] === undefined ? {} : { source: meant['source'] };
