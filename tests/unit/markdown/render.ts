import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { blankFrontmatter, extractFrontmatter } from '../../../src/edition/check-yaml.ts';
import { createProcessor } from '../../../src/markdown/processor.ts';

/**
 * Marks up a document as the build does, and answers with the HTML that the plugins leave, before Astro compiles it.
 * @param content the edition's folder
 * @param frontmatter keys to set beside those of the file
 */
export async function render(
  content: string,
  path: string,
  frontmatter?: (keys: Record<string, unknown>) => Record<string, unknown>,
): Promise<string> {
  const markdown = createProcessor(content);
  let html = '';
  markdown.options.rehypePlugins.push(() => (tree: Root) => {
    html = toHtml(tree);
  });
  const renderer = await markdown.createMdxRenderer({ syntaxHighlight: false }, { optimize: false });
  const mdx = readFileSync(path, 'utf8');
  const keys = (parse(extractFrontmatter(mdx) ?? '') ?? {}) as Record<string, unknown>;
  await renderer.process(blankFrontmatter(mdx), path, frontmatter?.(keys) ?? keys);
  return html;
}
