import type { FootnoteDefinition, FootnoteReference, Root, Text } from 'mdast';
import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { toAnchor } from '../apparatus/anchors.ts';
import { editorial, inSource } from '../apparatus/markup.ts';
import { getApparatus, report, getSource } from './context.ts';
import { element, isJsx, text } from './element.ts';
import { textWords } from '../words/words.ts';

/** Notes of the source keep their numbers; those of the editors are lettered a, b, c. */
export type Series = 'source' | 'editor';

interface Note {
  label: string;
  series: Series;
  missing: boolean;
  body: Node[];
}

/**
 * Marks up notes under their own labels (remark-gfm would renumber them). Each call becomes a link (DPUB-ARIA
 * `doc-noteref`), each definition an entry in a section after the text, with a backlink. A note has exactly one call
 * and one text.
 */
export function remarkNotes() {
  return (tree: Root, file: VFile): void => {
    const definitions = takeDefinitions(tree, file);
    const { noteCall, missingNotes } = getSource(file);
    const called = new Set<string>();
    const notes: Note[] = [];

    const linkCalls = (part: Node) =>
      visit(part, (node, index, parent) => {
        if (node.type === 'text') refuseUndefined(node as Text, file);
        if (node.type !== 'footnoteReference' || !parent || index === undefined) return undefined;
        const { identifier: label } = node as FootnoteReference;
        if (called.has(label))
          report(file, node, `Note ${label} is called twice.`, 'Give the second call its own number.');
        called.add(label);
        const series = seriesOf(label);
        if (!series)
          report(
            file,
            node,
            `“${label}” is not a valid note label.`,
            'Use the source’s number, or a, b, c for an editor’s note.',
          );
        const definition = definitions.get(label)!;
        const note = { label, series: series ?? 'editor', missing: isMissing(definition), body: definition.children };
        (parent as { children: Node[] }).children[index] = call(note, noteCall);
        notes.push(note);
        return SKIP;
      });
    linkCalls(tree);
    // Notes may call notes; these come after those of the text, in the order of the page.
    for (const { label } of notes) linkCalls(definitions.get(label)!);

    for (const [label, definition] of definitions) {
      if (!called.has(label))
        report(
          file,
          definition,
          `Note ${label} is never called.`,
          `Put [^${label}] where it belongs, or remove the note.`,
        );
    }
    const ofSeries = (series: Series) => notes.filter((note) => note.series === series);
    const counts = getApparatus(file).notes;
    counts.source = ofSeries('source').length;
    counts.missing = notes.filter((note) => note.missing).length;
    counts.editor = ofSeries('editor').length;
    getApparatus(file).noteLabels.push(...notes.map(({ label }) => label));
    if (notes.length === 0) return;
    tree.children.push(
      element('section', { role: 'doc-endnotes', id: 'notes', ariaLabel: textWords.notes }, [
        ...list('source', ofSeries('source'), missingNotes),
        ...list('editor', ofSeries('editor')),
      ]) as never,
    );
  };
}

function takeDefinitions(tree: Root, file: VFile): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node, index, parent) => {
    if (definitions.has(node.identifier))
      report(file, node, `Note ${node.identifier} is defined twice.`, 'Keep one of the definitions.');
    else definitions.set(node.identifier, node);
    parent!.children.splice(index!, 1);
    return index;
  });
  return definitions;
}

/** Reports calls without a definition, which the parser leaves as text; an escaped one is the source's text. */
function refuseUndefined({ value, position }: Text, file: VFile): void {
  const written =
    position && value.includes('[^')
      ? String(file).slice(position.start.offset, position.end.offset).replace(/\\./g, '')
      : '';
  for (const [, label] of written.matchAll(/\[\^([^\]\s]+)\]/g))
    report(
      file,
      { type: 'text', position: position! },
      `Note ${label} is called but not defined.`,
      `Add “[^${label}]: …” on a line of its own, or “[^${label}]: <MissingNote />” if the source does not print the note.`,
    );
}

function seriesOf(label: string): Series | undefined {
  if (/^\d+$/.test(label)) return 'source';
  return /^[a-z]{1,2}$/.test(label) ? 'editor' : undefined;
}

const isMissing = (definition: FootnoteDefinition): boolean => {
  let missing = false;
  visit(definition, (node) => {
    missing ||= isJsx(node) && node.name === 'MissingNote';
  });
  return missing;
};

function call({ label, series, missing }: Note, form: string): Node {
  const own = {
    ...(series === 'source' && inSource(form.replace('#', label))),
    ...(missing && { ariaLabel: textWords.missingCall(label) }),
  };
  const id = toAnchor('noteCall', label);
  const link = element('a', { id, href: `#${toAnchor('note', label)}`, role: 'doc-noteref', ...own }, [text(label)]);
  return element('sup', series === 'editor' ? editorial : {}, [link]);
}

/** @param elsewhere where missing notes may be found: said once above the list, and in the sheet of each */
function list(series: Series, notes: Note[], elsewhere = ''): Node[] {
  if (notes.length === 0) return [];
  const items = notes.map(({ label, missing, body }) =>
    element('li', { id: toAnchor('note', label), ...(missing && { dataNoteMissing: elsewhere }) }, [
      element('span', { className: ['note-label'] }, [text(label)]),
      text(' '),
      missing
        ? element('p', {}, [text(textWords.missingNote)])
        : element(
            'div',
            { dataNote: label },
            body.flatMap((block) => [block, text('\n')]),
          ),
      text(' '),
      element('a', { role: 'doc-backlink', href: `#${toAnchor('noteCall', label)}`, ariaLabel: textWords.backToText }, [
        text('↑'),
      ]),
    ]),
  );
  const anyMissing = notes.some(({ missing }) => missing);
  return [
    element('h2', {}, [text(textWords.series[series])]),
    ...(anyMissing && elsewhere ? [element('p', { ...editorial, className: ['small'] }, [text(elsewhere)])] : []),
    element('ol', { dataSeries: series }, items),
  ];
}
