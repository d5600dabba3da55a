import { unified } from '@astrojs/markdown-remark';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import { Mistake } from '../document/mistake';
import { remarkNotes } from './notes';
import { remarkOmissions } from './omissions';
import { remarkPageBreaks } from './page-breaks';
import { remarkParagraphs } from './paragraphs';
import { remarkReadings } from './readings';
import { rehypeTranscription } from './transcription';
import { remarkVocabulary } from './vocabulary';

/**
 * The Markdown processor of an edition, its plugins in the order in which they run.
 * @param content the edition's folder
 */
export function processor(content: string) {
  const markdown = unified({
    gfm: false, // listed below, so that its place among the plugins is plain
    smartypants: false, // it would rewrite the quotation marks and dashes of the sources
    remarkPlugins: [remarkGfm, remarkVocabulary, remarkParagraphs, remarkPageBreaks, remarkReadings, remarkOmissions, remarkNotes],
    rehypePlugins: [[rehypeTranscription, { sources: join(content, 'sources') }]],
  });
  return { ...markdown, createMdxRenderer: withMistakes(markdown.createMdxRenderer!) };
}

type CreateRenderer = NonNullable<ReturnType<typeof unified>['createMdxRenderer']>;

/** Lets the errors of the MDX parser read like every other mistake: file, line, what is wrong, what to do. */
function withMistakes(createRenderer: CreateRenderer): CreateRenderer {
  return async (...options) => {
    const renderer = await createRenderer(...options);
    return {
      process: (content, path, frontmatter) =>
        renderer.process(content, path, frontmatter).catch((error: Error & { line?: number; reason?: string }) => {
          if (error instanceof Mistake) throw error;
          throw new Mistake({
            file: path,
            line: error.line,
            mistake: `This is not MDX: ${error.reason ?? error.message}.`,
            remedy: 'Close every <Element>, and put a backslash before < or { that belongs to the text.',
          });
        }),
    };
  };
}
