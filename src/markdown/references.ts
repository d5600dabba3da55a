import { toString } from 'mdast-util-to-string';
import type { Link, Paragraph, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import type { Reference } from '../apparatus/apparatus.ts';
import { parseLink } from '../apparatus/links.ts';
import { getApparatus, isDocument } from './context.ts';
import { enclosingAnchor } from './place.ts';

/**
 * References by name: `[the despatch](doc:some-slug#p-3)` is entered in the apparatus, so that the document
 * referred to can list it. Targets are checked when all documents are known.
 */
export function remarkReferences() {
  return (tree: Root, file: VFile): void => {
    const references = collectReferences(tree);
    // A thread is referred to as a whole: its words have no anchors.
    getApparatus(file).references.push(
      ...(isDocument(file) ? references : references.map((each) => ({ ...each, place: '' }))),
    );
  };
}

/** The references in a tree. */
export function collectReferences(tree: Root): Reference[] {
  const references: Reference[] = [];
  visitParents(tree, 'link', (link: Link, ancestors) => {
    const internal = parseLink(link.url);
    if (internal?.kind !== 'doc') return;
    const { to, anchor } = internal;
    const paragraph = ancestors.findLast((ancestor): ancestor is Paragraph => ancestor.type === 'paragraph');
    references.push({
      to,
      anchor,
      place: enclosingAnchor(ancestors),
      sentence: sentenceAround(toString(link), toString(paragraph)),
      line: link.position?.start.line,
    });
  });
  return references;
}

/** The sentence of a text that contains the given words. */
function sentenceAround(words: string, text: string): string {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
    segment.trim(),
  );
  return sentences.find((sentence) => sentence.includes(words)) ?? text;
}
