import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isAnchorOf, parseAnchor } from '../apparatus/anchors.ts';
import { sourceText } from '../apparatus/fidelity.ts';
import { listDocumentFiles, slugFromPath } from '../edition/check-edition.ts';
import { readNames } from '../edition/names.ts';
import { collapseWhiteSpace } from '../edition/source.ts';
import { apparatusIn } from '../markdown/frontmatter.ts';
import { createProcessor } from '../markdown/processor.ts';
import { readText } from '../markdown/read-text.ts';

/** Anchors by the slug of their document, in its order, each with the words at which it points: `p-1 The mole was`. */
export type Anchors = Record<string, string[]>;

/** Paragraphs and notes: by a name or a query, then by slug, in the order of the text. */
export type Places = Record<string, Record<string, string[]>>;

/**
 * What the texts of an edition make others rely on: anchors that are cited, and the places of its names.
 * @param content the edition's folder
 * @throws Mistakes for a text that a build would stop at
 */
export async function readPublished(content: string): Promise<{ anchors: Anchors; mentions: Places }> {
  const markdown = createProcessor(content);
  const anchors: Anchors = {};
  const mentions: Places = Object.fromEntries(readNames(content).map(({ id }) => [id, {}]));
  markdown.options.rehypePlugins.push(
    () =>
      (tree: Root, { path }) =>
        void (anchors[slugFromPath(path)] = listIn(tree)),
  );
  const { process } = await markdown.createMdxRenderer({ syntaxHighlight: false }, { optimize: false });
  for (const file of listDocumentFiles(content)) {
    const { body, keys } = readText(file);
    await process(body, file, keys);
    for (const { id, place } of apparatusIn(keys).mentions) {
      const places = (mentions[id]![slugFromPath(file)] ??= []);
      if (!places.includes(place)) places.push(place);
    }
  }
  return { anchors, mentions };
}

/** The anchors of a text that are cited: its paragraphs, its printed pages, and its own notes. */
function listIn(tree: Root): string[] {
  const anchors: string[] = [];
  visit(tree, 'element', (element) => {
    const id = String(element.properties['id']);
    if (isAnchorOf('paragraph', id)) anchors.push(withWords(id, element));
    else if (isAnchorOf('page', id)) anchors.push(id);
    else if (isAnchorOf('note', id) && /^\d/.test(parseAnchor(id)!.label)) anchors.push(withWords(id, noteIn(element)));
  });
  return anchors;
}

const withWords = (id: string, element: Element | undefined): string =>
  `${id} ${collapseWhiteSpace(element ? sourceText(element) : '').slice(0, 30)}`.trim();

/** The words of a note, in its entry; none where the source lacks them. */
function noteIn(entry: Element): Element | undefined {
  let note: Element | undefined;
  visit(entry, 'element', (element) => {
    if (element.properties['dataNote'] !== undefined) note ??= element;
  });
  return note;
}
