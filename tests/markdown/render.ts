import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { processor } from '../../src/markdown/processor';

/**
 * Marks up a document as the build does, and answers with the HTML that the plugins leave, before Astro compiles it.
 * @param content the edition's folder
 * @param frontmatter keys to set beside those of the file
 */
export async function render(content: string, path: string, frontmatter?: (keys: Record<string, unknown>) => Record<string, unknown>): Promise<string> {
  const markdown = processor(content);
  let html = '';
  markdown.options.rehypePlugins.push(() => (tree: Root) => {
    html = toHtml(tree);
  });
  const renderer = await markdown.createMdxRenderer({ syntaxHighlight: false }, { optimize: false });
  const { keys, body } = takeApart(readFileSync(path, 'utf8'));
  await renderer.process(body, path, frontmatter?.(keys) ?? keys);
  return html;
}

/** The frontmatter parsed, and the rest with blank lines in its place, so that lines keep their numbers: as Astro does. */
function takeApart(mdx: string) {
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(mdx);
  return {
    keys: (frontmatter ? parse(frontmatter[1]!) : {}) as Record<string, unknown>,
    body: mdx.replace(frontmatter?.[0] ?? '', (lines) => lines.replace(/[^\n]/g, '')),
  };
}
