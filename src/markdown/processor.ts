import { unified } from '@astrojs/markdown-remark';
import type { Root } from 'hast';
import { join, relative } from 'node:path';
import remarkGfm from 'remark-gfm';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { resolveLinks } from '../apparatus/links.ts';
import { toMistakes, throwIfAny } from '../edition/mistake.ts';
import { remarkBlocks } from './blocks.ts';
import { rehypeClaims } from './claims.ts';
import { remarkDefaults } from './defaults.ts';
import { remarkForeign } from './foreign.ts';
import { rehypeFrozenAnchors } from './frozen-anchors.ts';
import { isDocument, getMistakes } from './context.ts';
import { rehypeFolios } from './folios.ts';
import { remarkHandMarkedNames } from './hand-marked-names.ts';
import { remarkHeadnote } from './headnote.ts';
import { rehypeIntroduction } from './introduction.ts';
import { rehypeMentions } from './mentions.ts';
import { remarkNoteAnchors } from './note-anchors.ts';
import { rehypeLanguages } from './languages.ts';
import { remarkLines } from './lines.ts';
import { remarkNotes } from './notes.ts';
import { remarkNotesSyntax } from './notes-syntax.ts';
import { remarkOmissions } from './omissions.ts';
import { remarkOpening } from './opening.ts';
import { remarkPageBreaks } from './page-breaks.ts';
import { remarkParagraphs } from './paragraphs.ts';
import { rehypePassages } from './passages.ts';
import { remarkReadings } from './readings.ts';
import { remarkReferences } from './references.ts';
import { createRenderer } from './renderer.ts';
import { remarkSourceWords } from './source-words.ts';
import { rehypeTableRules } from './table-rules.ts';
import { remarkTables } from './tables.ts';
import { rehypeTranscription } from './transcription.ts';
import { remarkTypography } from './typography.ts';
import { remarkVocabulary } from './vocabulary.ts';

/**
 * The Markdown processor of an edition, its plugins in the order in which they run.
 * @param content the edition's folder
 * @param root the folder that the site is served from, without a slash at the end
 */
export function createProcessor(content: string, root = '') {
  const isIntroduction = ({ path }: VFile) => relative(content, path) === 'introduction.mdx';
  const markdown = unified({
    remarkPlugins: [
      [remarkDefaults, { content }],
      remarkGfm,
      remarkNotesSyntax,
      remarkBlocks,
      remarkVocabulary,
      onlyDocuments(remarkSourceWords),
      onlyDocuments(remarkLines),
      onlyDocuments(remarkTables),
      onlyDocuments(remarkParagraphs),
      onlyDocuments(remarkNoteAnchors),
      onlyDocuments(remarkOpening),
      remarkReferences,
      [onlyDocuments(remarkHeadnote), { content, root }],
      onlyDocuments(remarkPageBreaks),
      onlyDocuments(remarkReadings),
      onlyDocuments(remarkOmissions),
      onlyDocuments(remarkTypography),
      remarkHandMarkedNames,
      remarkForeign,
      onlyDocuments(remarkNotes),
    ],
    rehypePlugins: [
      [onlyDocuments(rehypeTableRules), { sources: join(content, 'sources') }],
      [onlyDocuments(rehypeTranscription), { sources: join(content, 'sources') }],
      [onlyDocuments(rehypeFolios), { sources: join(content, 'sources') }],
      [onlyDocuments(rehypeClaims), { sources: join(content, 'sources') }],
      [onlyDocuments(rehypeFrozenAnchors), { content }],
      [onlyDocuments(rehypePassages), { content, root }],
      [onlyDocuments(rehypeMentions), { content }],
      [onlyDocuments(rehypeLanguages), { content }],
      [only(isIntroduction, rehypeIntroduction), { content }],
      () => (tree: Root) => void resolveLinks(tree, root),
      () => (_, file) => throwIfAny(getMistakes(file)),
    ],
  });
  return { ...markdown, ...createRenderer(markdown.options) };
}

/** Lets a plugin pass over what is not a document: threads are the editors' words, without source or apparatus. */
const onlyDocuments = <Options extends unknown[], Tree extends Node>(plugin: Plugin<Options, Tree>) =>
  only(isDocument, plugin);

type Plugin<Options extends unknown[], Tree extends Node> = (...options: Options) => (tree: Tree, file: VFile) => void;

/** Lets a plugin pass over all but some texts. A mistake after which it cannot go on is kept with the others. */
function only<Options extends unknown[], Tree extends Node>(
  applies: (file: VFile) => boolean,
  plugin: Plugin<Options, Tree>,
) {
  return (...options: Options) => {
    const transform = plugin(...options);
    return (tree: Tree, file: VFile): void => {
      if (!applies(file)) return;
      try {
        transform(tree, file);
      } catch (error) {
        getMistakes(file).push(...toMistakes(error));
      }
    };
  };
}
