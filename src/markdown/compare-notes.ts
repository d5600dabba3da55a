import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseAnchor } from '../apparatus/anchors.ts';
import { describeDifference, findDifferences, sourceText } from '../apparatus/fidelity.ts';
import { charactersInSource } from '../apparatus/markup.ts';
import { seriesOfAnchor } from '../apparatus/note-label.ts';
import { collapseWhiteSpace, type Source } from '../edition/source.ts';
import { getSource, report } from './context.ts';

/** A note of the source with its text, as the page has it. */
interface ShownNote {
  label: string;
  /** What the source prints before its text, where it prints notes apart. */
  printed: string | undefined;
  text: string;
  /** For messages: what an editor wrote. */
  written: Element | undefined;
}

/**
 * Holds the notes of a page against those that the source prints: within its running text, each by its label, or on
 * lines of their own, which must come out as those lines have them. Notes whose text is missing are passed over.
 */
export function compareNotes(tree: Root, source: Source, file: VFile): void {
  const shown = listShown(tree);
  compareInline(
    shown.filter(({ printed }) => printed === undefined),
    source,
    file,
  );
  compareApart(
    shown.filter(({ printed }) => printed !== undefined),
    source,
    file,
  );
}

function listShown(tree: Root): ShownNote[] {
  const notes: ShownNote[] = [];
  visit(tree, 'element', (entry) => {
    const anchor = parseAnchor(entry.properties['id']);
    if (anchor?.kind !== 'note' || seriesOfAnchor(anchor.label) === 'editor') return;
    const parts = entry.children.filter((child): child is Element => child.type === 'element');
    const label = parts.find(({ properties }) => String(properties['className']) === 'note-label')!;
    const body = parts.find(({ properties }) => properties['dataNote'] !== undefined);
    if (!body) return;
    const [words] = label.children;
    notes.push({
      label: words?.type === 'text' ? words.value : '',
      printed: charactersInSource(label),
      text: collapseWhiteSpace(sourceText(body)),
      written: body.children.find((child): child is Element => child.position !== undefined),
    });
  });
  return notes;
}

const say = ({ label }: { label: string }) => `Note ${label}`;

/** The first note 1 of the page is the first that the source prints, and so on: there may be one on each page. */
function compareInline(shown: ShownNote[], source: Source, file: VFile): void {
  const printed = Map.groupBy(source.notes, ({ label }) => label);
  const here = Map.groupBy(shown, ({ label }) => label);
  for (const label of new Set([...printed.keys(), ...here.keys()])) {
    const [theirs, ours] = [printed.get(label) ?? [], here.get(label) ?? []];
    const lines = theirs.map(({ line }) => line);
    if (theirs.length > 1 && ours.length > 0 && ours.length !== theirs.length) {
      report(
        file,
        ours[0]!.written,
        `The source prints ${theirs.length} notes ${label}, on lines ${lines.join(', ')}; the document has ${ours.length}.`,
        'Where numbers begin again, give each its page or chapter: [^p14-1] or [^c2-1].',
      );
      continue;
    }
    for (const [index, note] of ours.entries()) {
      const its = theirs[index];
      if (!its) {
        report(
          file,
          note.written,
          `The text of note ${label} was not found in the source.`,
          `If the source prints it, say how and where in source.noteText and source.noteLines; if not, write “[^${label}]: <MissingNote />”, or make it an editor’s note.`,
        );
        continue;
      }
      reportDifference(note, its.text, note.text, its.line, file);
    }
    if (ours.length === 0)
      report(
        file,
        undefined,
        `The source prints note ${label}, line ${lines.join(', ')}, but the document lacks it.`,
        `Add “[^${label}]: …” with its text.`,
      );
  }
}

/** Notes on lines of their own: all of them, labels included, are one text, which the page must give back. */
function compareApart(shown: ShownNote[], { notesApart }: Source, file: VFile): void {
  let here = '';
  const starts = shown.map((note) => {
    if (here) here += ' ';
    const start = here.length;
    here += `${note.printed}${note.text}`;
    return { note, start };
  });
  for (const difference of findDifferences(notesApart.text, here)) {
    const { note } = starts.findLast(({ start }) => start <= difference.offset) ?? {};
    const line = notesApart.lineAt(difference.offset);
    report(
      file,
      note?.written,
      `${note ? say(note) : 'The list of notes'} differs from ${getSource(file).file} line ${line}: ${describeDifference(difference)}.`,
      'Restore the characters of the source; notes stand in the order of its lines, and source.noteText says how each begins.',
    );
  }
}

function reportDifference(note: ShownNote, theirs: string, ours: string, line: number, file: VFile): void {
  for (const difference of findDifferences(theirs, ours))
    report(
      file,
      note.written,
      `${say(note)} differs from ${getSource(file).file} line ${line}: ${describeDifference(difference)}.`,
      'Restore the characters of the source, or record the change with <Emendation source="…" reason="…">.',
    );
}
