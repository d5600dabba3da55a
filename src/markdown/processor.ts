import { unified } from '@astrojs/markdown-remark';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { mistakesOf, refuse } from '../edition/mistake.ts';
import { remarkBlocks } from './blocks.ts';
import { isDocument, mistakesIn } from './context.ts';
import { remarkHandMarkedNames } from './hand-marked-names.ts';
import { remarkHeadnote } from './headnote.ts';
import { rehypeMentions } from './mentions.ts';
import { remarkNotes } from './notes.ts';
import { remarkNotesSyntax } from './notes-syntax.ts';
import { remarkOmissions } from './omissions.ts';
import { remarkPageBreaks } from './page-breaks.ts';
import { remarkParagraphs } from './paragraphs.ts';
import { rehypePassages } from './passages.ts';
import { remarkReadings } from './readings.ts';
import { remarkReferences } from './references.ts';
import { createRenderer } from './renderer.ts';
import { rehypeTranscription } from './transcription.ts';
import { remarkVocabulary } from './vocabulary.ts';

/**
 * The Markdown processor of an edition, its plugins in the order in which they run.
 * @param content the edition's folder
 */
export function processor(content: string) {
  const markdown = unified({
    remarkPlugins: [
      remarkGfm,
      remarkNotesSyntax,
      remarkBlocks,
      remarkVocabulary,
      ofDocuments(remarkParagraphs),
      remarkReferences,
      ofDocuments(remarkHeadnote),
      ofDocuments(remarkPageBreaks),
      ofDocuments(remarkReadings),
      ofDocuments(remarkOmissions),
      ofDocuments(remarkHandMarkedNames),
      ofDocuments(remarkNotes),
    ],
    rehypePlugins: [
      [ofDocuments(rehypeTranscription), { sources: join(content, 'sources') }],
      [ofDocuments(rehypePassages), { content }],
      [ofDocuments(rehypeMentions), { content }],
      () => (_, file) => refuse(mistakesIn(file)),
    ],
  });
  return { ...markdown, createMdxRenderer: createRenderer(markdown.options) };
}

/**
 * Lets a plugin pass over what is not a document: threads are the editors' words, without source or apparatus. A
 * mistake after which it cannot go on is kept with the others.
 */
function ofDocuments<Options extends unknown[], Tree extends Node>(plugin: (...options: Options) => (tree: Tree, file: VFile) => void) {
  return (...options: Options) => {
    const transform = plugin(...options);
    return (tree: Tree, file: VFile): void => {
      if (!isDocument(file)) return;
      try {
        transform(tree, file);
      } catch (error) {
        mistakesIn(file).push(...mistakesOf(error));
      }
    };
  };
}
