import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { firstDifference, reading } from '../document/fidelity';
import { readSource, type Source } from '../document/source';
import { apparatusOf, fail, sourceOf } from './context';

/**
 * Puts the text into the one element that carries `data-transcription` and holds it against its source: a character
 * that differs stops the build.
 * @param sources the edition's folder of source files
 */
export function rehypeTranscription({ sources }: { sources: string }) {
  return (tree: Root, file: VFile): void => {
    const source = readSource(sources, sourceOf(file), file.path);
    apparatusOf(file).separators = source.separators;

    const isNotes = (node: Root['children'][number]) => node.type === 'element' && node.properties['role'] === 'doc-endnotes';
    const transcription: Element = {
      type: 'element',
      tagName: 'div',
      properties: { id: 'transcription', dataTranscription: '' },
      children: tree.children.filter((node) => !isNotes(node)) as Element['children'],
    };
    tree.children = [transcription, ...tree.children.filter(isNotes)];

    compareText(transcription, source, file);
    compareNotes(tree, source, file);
  };
}

function compareText(transcription: Element, source: Source, file: VFile): void {
  const difference = firstDifference(source.text, reading(transcription));
  if (!difference) return;
  const block = blockAt(transcription, difference.here);
  fail(
    file,
    block,
    `The text differs from ${sourceOf(file).file} line ${source.lineAt(difference.offset)}: the source has “${difference.source}”, here stands “${difference.here}”.`,
    'Restore the characters of the source, or record the change with <Emendation source="…" reason="…">.',
  );
}

function compareNotes(tree: Root, source: Source, file: VFile): void {
  const seen = new Set<string>();
  visit(tree, 'element', (node) => {
    const number = node.properties['dataNote'];
    if (typeof number !== 'string' || !/^\d+$/.test(number)) return;
    seen.add(number);
    const printed = source.notes.get(number);
    const written = node.children.find(({ position }) => position); // the element around it is ours
    if (printed === undefined) fail(file, written, `The source prints no text for note ${number}.`, `Write “[^${number}]: <MissingNote />”, or make it an editor’s note.`);
    const difference = firstDifference(printed, reading(node));
    if (difference) fail(file, written, `Note ${number} differs from the source, which has “${difference.source}”; here stands “${difference.here}”.`, 'Restore the characters of the source.');
  });
  const forgotten = [...source.notes.keys()].find((number) => !seen.has(number));
  if (forgotten) fail(file, undefined, `The source prints note ${forgotten}, which is not here.`, `Add “[^${forgotten}]: …” with its text.`);
}

/** The block in which the words of a difference stand, for the line number. */
function blockAt(transcription: Element, words: string): Element | undefined {
  const holds = (node: Element) => reading(node).replace(/\s+/g, ' ').includes(words.slice(0, 20));
  return transcription.children.find((node): node is Element => node.type === 'element' && holds(node));
}
