import { toString } from 'mdast-util-to-string';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parseDocument, visit as visitYaml } from 'yaml';
import { blankFrontmatter, extractFrontmatter } from '../edition/check-yaml.ts';

/** A file of the edition. */
export interface EditionFile {
  path: string;
  text: string;
}

const markdown = unified().use(remarkParse).use(remarkMdx).freeze();

/** The words of a file that pages may set in italics; all of its words where it cannot be parsed, which others report. */
export function italicWords({ path, text }: EditionFile): string {
  if (path.endsWith('.txt')) return '';
  try {
    return path.endsWith('.yaml')
      ? inYaml(text)
      : inYaml(extractFrontmatter(text) ?? '') + inMarkdown(blankFrontmatter(text));
  } catch {
    return text;
  }
}

/** What every text with italics has. Most texts have none, and parsing is slow. */
const markup = /[*_]|####|<(?:Italic|Lacuna|Omission)\b/;

/** Titles, which citations set in italics, and what is emphasised in the editors' own words. */
function inYaml(yaml: string): string {
  if (!/\*|title/i.test(yaml)) return '';
  let words = '';
  visitYaml(parseDocument(yaml), {
    Pair: (_, { key, value }) => {
      const written = (value as { value?: unknown } | null)?.value;
      if (typeof written !== 'string') return;
      if (['title', 'volumeTitle'].includes(String(key))) words += written;
      else if (written.includes('*')) words += inMarkdown(written);
    },
  });
  return words;
}

/** Emphasis, italics of the source, headings of the fourth level, and what the editors say is missing. */
function inMarkdown(text: string): string {
  if (!markup.test(text)) return '';
  let words = '';
  visit(markdown.parse(text), (node) => {
    if (node.type === 'emphasis' || (node.type === 'heading' && node.depth === 4)) words += toString(node);
    const { name, attributes = [] } = node as Partial<MdxJsxFlowElement | MdxJsxTextElement>;
    if (name === 'Italic') words += toString(node);
    if (name === 'Lacuna' || name === 'Omission')
      words += attributes.map(({ value }) => String(value)).join('') + toString(node);
  });
  return words;
}
