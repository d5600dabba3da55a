import type { unified as markdown } from '@astrojs/markdown-remark';
import { toHtml } from 'hast-util-to-html';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type PluggableList } from 'unified';
import { VFile } from 'vfile';
import { Mistake, Mistakes } from '../edition/mistake.ts';

type Markdown = ReturnType<typeof markdown>;
type CreateRenderer = NonNullable<Markdown['createMdxRenderer']>;

/**
 * From a file of MDX to the module that Astro renders. The plugins leave plain HTML and no component, so that the
 * module is one finished string: nothing is compiled, bundled or put together again element by element.
 */
export function createRenderer({ remarkPlugins, rehypePlugins }: Markdown['options']): CreateRenderer {
  return async () => {
    const pipeline = unified()
      .use(remarkParse)
      .use(remarkMdx)
      .use(remarkPlugins as PluggableList)
      .use(remarkRehype)
      .use(rehypePlugins as PluggableList)
      .freeze();
    return {
      process: async (content, path, frontmatter) => {
        const file = new VFile({ value: content, path, data: { astro: { frontmatter } } });
        try {
          const html = await pipeline.run(pipeline.parse(file), file);
          return { code: moduleOf(toHtml(html), frontmatter), astroMetadata };
        } catch (error) {
          throw asMistake(error as Error, path);
        }
      },
    };
  };
}

/** Lets the errors of the MDX parser read like every other mistake: file, line, what is wrong, what to do. */
function asMistake(error: Error & { line?: number; reason?: string }, file: string): Error {
  if (error instanceof Mistake || error instanceof Mistakes) return error;
  if (error instanceof RangeError)
    return new Mistake({
      file,
      mistake: 'The text is nested too deeply.',
      remedy: 'Put a backslash before each > or list marker that is part of the text.',
    });
  return new Mistake({
    file,
    line: error.line,
    mistake: `Invalid MDX: ${error.reason ?? error.message}.`,
    remedy: 'Close every element, and put a backslash before any < or { that is part of the text.',
  });
}

/** The text goes with the frontmatter, which is all of a module that Astro hands on as it is. */
const moduleOf = (
  html: string,
  frontmatter: Record<string, unknown>,
): string => `export const frontmatter = ${JSON.stringify({ ...frontmatter, html })};
export const getHeadings = () => [];
export default function MDXContent() { return frontmatter.html; }
`;

/** What Astro asks to know of a module: this one brings no component, script or style. */
const astroMetadata = {
  hydratedComponents: [],
  clientOnlyComponents: [],
  serverComponents: [],
  scripts: [],
  propagation: 'none',
  containsHead: false,
  pageOptions: {},
};
