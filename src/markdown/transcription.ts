import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { describeDifference, findDifferences, sourceText, type Difference } from '../apparatus/fidelity.ts';
import { transcriptionMark } from '../apparatus/markup.ts';
import { collapseWhiteSpace, readSource, type FolioLine, type Source } from '../edition/source.ts';
import { compareNotes } from './compare-notes.ts';
import { getApparatus, getMistakes, report, getSource } from './context.ts';

/**
 * Wraps the text in the one element with `data-transcription` and compares it with its source: a character
 * that differs stops the build, and every difference is reported, but for those that follow from another mistake.
 * @param sources the edition's folder of source files
 */
export function rehypeTranscription({ sources }: { sources: string }) {
  return (tree: Root, file: VFile): void => {
    const isNotes = (node: Root['children'][number]) =>
      node.type === 'element' && node.properties['role'] === 'doc-endnotes';
    const transcription: Element = {
      type: 'element',
      tagName: 'div',
      properties: { id: 'transcription', ...transcriptionMark },
      children: tree.children.filter((node) => !isNotes(node)) as Element['children'],
    };
    tree.children = [transcription, ...tree.children.filter(isNotes)];

    const source = readSource(sources, getSource(file), file.path);
    const { text, matter, separators } = source;
    const words = text.split(/\s+/).length;
    getApparatus(file).source = { words, characters: text.length, matter, separators };
    const sound = getMistakes(file).length === 0;
    compareText(transcription, source, file);
    if (sound) compareNotes(tree, source, file);
  };
}

function compareText(transcription: Element, source: Source, file: VFile): void {
  const before = [...getMistakes(file)];
  const { folios: forms } = getSource(file);
  // Lines that a form was to take out are then differences, one by one.
  if (
    [...(forms?.head ?? []), ...(forms?.foot ?? [])].some((form) => source.folios.every((each) => each.form !== form))
  )
    return;
  for (const difference of findDifferences(source.text, sourceText(transcription))) {
    const { block, since } = blockAt(transcription, difference.offset);
    const until = block?.position?.end.line ?? Infinity;
    if (before.some(({ line }) => line === undefined || (line >= since && line <= until))) continue;
    const folio = folioIn(source, difference);
    if (folio) {
      report(
        file,
        block,
        `Line ${folio.line} of ${getSource(file).file} is taken for the ${folio.place} of a page by “${folio.form}”, and the text has “${collapseWhiteSpace(folio.words)}”.`,
        'Remove the words, or make the form narrower where they are text.',
      );
      continue;
    }
    report(
      file,
      block,
      `The text differs from ${getSource(file).file} line ${source.lineAt(difference.offset)}: ${describeDifference(difference)}.`,
      'Restore the characters of the source, or record the change with <Emendation source="…" reason="…">.',
    );
  }
}

/** The running head or page number that the text has where its source, without it, has other words. */
const folioIn = ({ folios, lineAt }: Source, { offset, here }: Difference): FolioLine | undefined =>
  folios.find(({ line, words }) => {
    const next = lineAt(offset);
    return Math.abs(next - line) <= 4 && here.includes(collapseWhiteSpace(words).slice(0, 12));
  });

/** The block that contains an offset, and the line of the block before: a mistake since then may be the cause. */
function blockAt(transcription: Element, offset: number): { block: Element | undefined; since: number } {
  const blocks = transcription.children.filter(
    (node): node is Element => node.type === 'element' && node.position !== undefined,
  );
  let end = 0;
  const index = blocks.findIndex((block) => {
    const words = collapseWhiteSpace(sourceText(block));
    if (words) end += words.length + 1;
    return end > offset;
  });
  const last = index < 0 ? blocks.length - 1 : index;
  return { block: blocks[last], since: blocks[last - 1]?.position?.start.line ?? 0 };
}
