import type { FootnoteDefinition, FootnoteReference, Root, Text } from 'mdast';
import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseAnchor, toAnchor } from '../apparatus/anchors.ts';
import { editorial, inSource } from '../apparatus/markup.ts';
import { parseNoteKey, type NoteKey, type Series } from '../apparatus/note-label.ts';
import { printCall, printLabel } from '../note-forms.ts';
import { getApparatus, report, getSource } from './context.ts';
import { element, isJsx, replaceWith, text } from './element.ts';
import { keyOf } from './note-anchors.ts';
import { NotePlaces } from './note-places.ts';
import { textWords } from '../words/words.ts';

interface Note extends NoteKey {
  /** As an editor writes it in `[^…]`. */
  key: string;
  /** What follows `fn-` in its anchor. */
  anchor: string;
  missing: boolean;
  definition: FootnoteDefinition;
  /** How often it is called. */
  calls: number;
}

/**
 * Marks up notes under their own labels (remark-gfm would renumber them). Each call becomes a link (DPUB-ARIA
 * `doc-noteref`), each definition an entry in a section after the text, with a link back to each of its calls.
 */
export function remarkNotes() {
  return (tree: Root, file: VFile): void => {
    const definitions = takeDefinitions(tree, file);
    const { noteCall, noteText, noteLines, missingNotes } = getSource(file);
    const notes = new Map<string, Note>();
    /** Notes whose own calls are not yet linked. */
    const unlinked: Note[] = [];
    const places = new NotePlaces(file);

    const begin = (key: string, definition: FootnoteDefinition): Note => {
      const found = parseNoteKey(key);
      if (!found)
        report(
          file,
          definition,
          `“${key}” is not a valid note label.`,
          `Use the source’s number or sign, ${/^\p{L}/u.test(key) ? `[^s:${key}] for a letter of the source, ` : ''}or a, b, c for an editor’s note.`,
        );
      const own = found ?? { series: 'editor' as const, label: key };
      const note = {
        ...own,
        key,
        anchor: anchorOf(definition),
        missing: holds(definition, 'MissingNote'),
        definition,
        calls: 0,
      };
      notes.set(key, note);
      unlinked.push(note);
      return note;
    };
    const linkCalls = (part: Node, inText = false) =>
      visit(part, (node, index, parent) => {
        places.pass(node);
        if (node.type === 'text') refuseUndefined(node as Text, file);
        if (node.type !== 'footnoteReference' || !parent || index === undefined) return undefined;
        const key = keyOf(node as FootnoteReference);
        const definition = definitions.get(key);
        if (!definition) {
          report(file, node, `Note ${key} is called but not defined.`, `Write “[^${key}]: …” in the same letters.`);
          return undefined;
        }
        const note = notes.get(key) ?? begin(key, definition);
        if (inText && note.calls === 0) places.check(note, key, node);
        note.calls++;
        (parent as { children: Node[] }).children[index] = call(note, printCall(noteCall, note.label));
        return SKIP;
      });
    linkCalls(tree, true);
    // Notes may call notes; these come after those of the text, in the order of the page.
    const linkWithin = () => {
      while (unlinked.length > 0) for (const { definition } of unlinked.splice(0)) linkCalls(definition);
    };
    linkWithin();
    for (const [key, definition] of definitions) {
      if (!notes.has(key) && holds(definition, 'Uncalled')) begin(key, definition);
      linkWithin();
    }
    for (const [key, definition] of definitions) {
      const note = notes.get(key);
      if (!note)
        report(
          file,
          definition,
          `Note ${key} is never called.`,
          `Put [^${key}] where it belongs, or remove the note${isEditors(key) ? '' : '; where the source prints it and never calls it, begin it with <Uncalled />'}.`,
        );
      else if (note.calls > 0 && holds(definition, 'Uncalled'))
        report(file, definition, `Note ${key} is called.`, 'Remove <Uncalled />.');
    }
    for (const { definition } of notes.values()) sayUncalled(definition);
    refuseSharedAnchors([...notes.values()], file);

    const ofSeries = (series: Series) => [...notes.values()].filter((note) => note.series === series);
    // Notes on lines of their own are read from those lines in order, as the file of the document has them.
    const inOrder = noteLines.length > 0 ? [...definitions.keys()].flatMap((key) => notes.get(key) ?? []) : undefined;
    const ofSource = inOrder?.filter(({ series }) => series === 'source') ?? ofSeries('source');
    const counts = getApparatus(file).notes;
    counts.source = ofSource.length;
    counts.missing = [...notes.values()].filter((note) => note.missing).length;
    counts.editor = ofSeries('editor').length;
    getApparatus(file).noteLabels.push(...[...notes.values()].map(({ anchor }) => anchor));
    if (notes.size === 0) return;
    const printed = noteLines.length > 0 ? (label: string) => printLabel(noteText, label) : undefined;
    tree.children.push(
      element(
        'section',
        {
          role: 'doc-endnotes',
          id: 'notes',
          ariaLabel: textWords.notes,
          ...(noteText?.numbers && { dataNoteForm: noteText.numbers }),
          ...(printed && { dataSourceLines: noteLines.map(({ from, to }) => `${from}-${to}`).join(' ') }),
        },
        [...list('source', ofSource, missingNotes, printed), ...list('editor', ofSeries('editor'))],
      ) as never,
    );
  };
}

const isEditors = (key: string): boolean => parseNoteKey(key)?.series === 'editor';

/** What follows `fn-` in the anchor that a definition was given. */
const anchorOf = ({ data }: FootnoteDefinition): string =>
  parseAnchor((data as { hProperties: { id: string } }).hProperties.id)!.label;

/** Two notes cannot share an anchor: letters that differ in nothing but case. */
function refuseSharedAnchors(notes: Note[], file: VFile): void {
  const byAnchor = new Map<string, Note>();
  for (const note of notes) {
    const other = byAnchor.get(note.anchor);
    if (!other) byAnchor.set(note.anchor, note);
    else
      report(
        file,
        note.definition,
        `Notes ${other.key} and ${note.key} have the same address, #${toAnchor('note', note.anchor)}.`,
        `Write one of them with its page or chapter: [^p14-${note.key}].`,
      );
  }
}

function takeDefinitions(tree: Root, file: VFile): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node, index, parent) => {
    const key = keyOf(node);
    if (definitions.has(key))
      report(
        file,
        node,
        `Note ${key} is defined twice.`,
        `Keep one of the definitions${isEditors(key) ? '' : '; where numbers begin again, write the page or chapter with each, as in [^p14-1] or [^c2-1]'}.`,
      );
    else definitions.set(key, node);
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

const holds = (definition: FootnoteDefinition, name: string): boolean => {
  let found = false;
  visit(definition, (node) => {
    found ||= isJsx(node) && node.name === name;
  });
  return found;
};

/** Says, where an editor wrote `<Uncalled />`, that the source never calls the note. */
function sayUncalled(definition: FootnoteDefinition): void {
  visit(definition, (node) => {
    if (isJsx(node) && node.name === 'Uncalled')
      replaceWith(node, element('span', { className: ['uncalled'], ...editorial }, [text(textWords.uncalled)]));
  });
}

function call({ label, series, missing, anchor, calls }: Note, printed: string): Node {
  const own = {
    ...(series === 'source' && inSource(printed)),
    ...(missing && { ariaLabel: textWords.missingCall(label) }),
  };
  const id = callAnchor(anchor, calls);
  const link = element('a', { id, href: `#${toAnchor('note', anchor)}`, role: 'doc-noteref', ...own }, [text(label)]);
  return element('sup', series === 'editor' ? editorial : {}, [link]);
}

/** The anchor of the first, second … call of a note: `fnref-19`, `fnref-19-2`. */
const callAnchor = (anchor: string, call: number): string =>
  toAnchor('noteCall', call > 1 ? `${anchor}-${call}` : anchor);

/**
 * @param elsewhere where missing notes may be found: said once above the list, and in the sheet of each
 * @param printed what the source prints before a note, where it prints its notes apart from its text
 */
function list(series: Series, notes: Note[], elsewhere = '', printed?: (label: string) => string | undefined): Node[] {
  if (notes.length === 0) return [];
  const items = notes.map(({ label, anchor, within, missing, definition, calls }) => {
    const before = missing ? undefined : printed?.(label);
    return element(
      'li',
      {
        id: toAnchor('note', anchor),
        ...(missing && { dataNoteMissing: elsewhere }),
        ...(within && { dataWithin: textWords.within[within.kind](within.label) }),
      },
      [
        element('span', { className: ['note-label'], ...(before !== undefined && inSource(before)) }, [text(label)]),
        text(' '),
        missing
          ? element('p', {}, [text(textWords.missingNote)])
          : element(
              'div',
              { dataNote: anchor },
              definition.children.flatMap((block) => [block as Node, text('\n')]),
            ),
        ...Array.from({ length: calls }, (_, index) => [
          text(' '),
          backlink(callAnchor(anchor, index + 1), calls, index),
        ]).flat(),
      ],
    );
  });
  const anyMissing = notes.some(({ missing }) => missing);
  return [
    element('h2', {}, [text(textWords.series[series])]),
    ...(anyMissing && elsewhere ? [element('p', { ...editorial, className: ['small'] }, [text(elsewhere)])] : []),
    element('ol', { dataSeries: series }, items),
  ];
}

/** The way back to a call; where there are several, each is lettered. */
function backlink(to: string, calls: number, index: number): Node {
  const letter = calls > 1 ? formatLetter(index) : '';
  return element(
    'a',
    {
      role: 'doc-backlink',
      href: `#${to}`,
      ariaLabel: letter ? textWords.backToCall(letter) : textWords.backToText,
    },
    [text(letter ? `↑${letter}` : '↑')],
  );
}

/** a, b, c … z, aa, ab … */
const formatLetter = (index: number): string =>
  (index >= 26 ? formatLetter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26));
