import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { resolveLinks } from '../apparatus/links.ts';
import { getApparatus } from './context.ts';
import { createNameFinder, linkNames } from './names-in-words.ts';
import { collectReferences } from './references.ts';
import { remarkVocabulary } from './vocabulary.ts';

/**
 * The headnote is Markdown in the frontmatter: emphasis, and references to documents. Its HTML goes into the apparatus,
 * with a link into the index for each name.
 * @param content the edition's folder
 * @param root as `toPageAddress` takes it
 */
export function remarkHeadnote({ content, root }: { content: string; root: string }) {
  const findNames = createNameFinder(content);
  return (_: Root, file: VFile): void => {
    const apparatus = getApparatus(file);
    const headnote = file.data.astro?.frontmatter?.['headnote'];
    const tree = fromMarkdown(String(headnote ?? ''));
    const begins = { line: headnote ? lineOfHeadnote(file.path) : 1, column: 1 };
    visit(tree, (node) => {
      node.position = { start: begins, end: begins }; // its line numbers are not those of the file
    });
    remarkVocabulary()(tree, file);
    apparatus.references.push(...collectReferences(tree).map((reference) => ({ ...reference, place: 'head' })));
    const html = toHast(tree) as HtmlRoot;
    apparatus.editorsNames = linkNames(html, findNames, file);
    apparatus.headnote = toHtml(resolveLinks(html, root));
  };
}

/** The line of the headnote in the file; the pipeline gets the file without frontmatter. */
const lineOfHeadnote = (path: string): number =>
  readFileSync(path, 'utf8')
    .split('\n')
    .findIndex((line) => line.startsWith('headnote:')) + 1;
