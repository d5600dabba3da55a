import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';

/**
 * Reads `[^1]` and `[^1]: …` as notes. Of GitHub's Markdown nothing else is read: tables, struck-out text and bare
 * addresses are characters of the source.
 */
export function remarkNotesSyntax(this: { data(): object }): void {
  const data: { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] } = this.data();
  (data.micromarkExtensions ??= []).push(gfmFootnote());
  (data.fromMarkdownExtensions ??= []).push(gfmFootnoteFromMarkdown());
}
