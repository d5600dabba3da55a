import type { unified as markdown } from '@astrojs/markdown-remark';
import { toHtml } from 'hast-util-to-html';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type PluggableList } from 'unified';
import { VFile } from 'vfile';
import { Mistake, Mistakes } from '../edition/mistake.ts';
import { describeMdxError } from './mdx-error.ts';
import { withHtml } from './frontmatter.ts';

type Markdown = ReturnType<typeof markdown>;
type CreateRenderer = NonNullable<Markdown['createMdxRenderer']>;

/**
 * Compiles an MDX file to the module that Astro renders. The plugins leave plain HTML without components, so the
 * module is one finished string: nothing is compiled, bundled or rendered element by element.
 * @returns the renderer, and `reset`, after which the plugins read names and threads again
 */
export function createRenderer({ remarkPlugins, rehypePlugins }: Markdown['options']) {
  const createPipeline = () =>
    unified()
      .use(remarkParse)
      .use(remarkMdx)
      .use(remarkPlugins as PluggableList)
      .use(remarkRehype)
      .use(rehypePlugins as PluggableList)
      .freeze();
  let pipeline: ReturnType<typeof createPipeline> | undefined;
  const createMdxRenderer: CreateRenderer = async () => ({
    process: async (content, path, frontmatter) => {
      const file = new VFile({ value: content, path, data: { astro: { frontmatter } } });
      try {
        pipeline ??= createPipeline();
        const html = await pipeline.run(pipeline.parse(file), file);
        return { code: moduleOf(toHtml(html), frontmatter), astroMetadata };
      } catch (error) {
        throw asMistake(error as Error, path);
      }
    },
  });
  const reset = (): void => {
    pipeline = undefined;
  };
  return { createMdxRenderer, reset };
}

/** Turns an error of the MDX parser into a Mistake with file, line, cause and remedy. */
function asMistake(error: Error & { line?: number; reason?: string }, file: string): Error {
  if (error instanceof Mistake || error instanceof Mistakes) return error;
  if (error instanceof RangeError)
    return new Mistake({
      file,
      mistake: 'The text is nested too deeply.',
      remedy: 'Put a backslash before each > or list marker that is part of the text.',
    });
  return new Mistake({ file, line: error.line, ...describeMdxError(error.reason ?? error.message) });
}

const moduleOf = (
  html: string,
  frontmatter: Record<string, unknown>,
): string => `export const frontmatter = ${JSON.stringify(withHtml(frontmatter, html))};
export const getHeadings = () => [];
export default function MDXContent() { return frontmatter.html; }
`;

/** The metadata that Astro requires of a module: no components, scripts or styles. */
const astroMetadata = {
  hydratedComponents: [],
  clientOnlyComponents: [],
  serverComponents: [],
  scripts: [],
  propagation: 'none',
  containsHead: false,
  pageOptions: {},
};
