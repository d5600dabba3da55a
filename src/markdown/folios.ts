import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { PrintedPage } from '../apparatus/apparatus.ts';
import { sourceText } from '../apparatus/fidelity.ts';
import { charactersInSource, isEditorial, isTranscription } from '../apparatus/markup.ts';
import { Mistake } from '../edition/mistake.ts';
import { collapseWhiteSpace, countCharacters, readSource, type FolioLine } from '../edition/source.ts';
import { getApparatus, getMistakes, getSource, lineOfKey, report } from './context.ts';

/** A page that begins: at a character of the source or, within an emendation, at one of several. */
interface Turn {
  from: number;
  to: number;
  /** Its mark; the first page has none. */
  node?: Element;
  page?: PrintedPage;
  /** Its label without the editors’ brackets. */
  label: string | undefined;
  supplied: boolean;
}

/**
 * Holds the running heads and page numbers that the source prints on lines of their own (`source.folios`) against the
 * page breaks of the text: each stands where a page begins or ends, and has the label that the page has here. In: the
 * text, compared with its source. A text in which other mistakes are found is passed over.
 * @param sources the edition's folder of source files
 */
export function rehypeFolios({ sources }: { sources: string }) {
  return (tree: Root, file: VFile): void => {
    const { folios: forms, file: name, firstPage, noteLines } = getSource(file);
    if (!forms) return;
    const { folios } = readSource(sources, getSource(file), file.path);
    for (const place of ['head', 'foot'] as const)
      for (const [index, form] of forms[place].entries())
        if (!folios.some((folio) => folio.place === place && folio.form === form))
          getMistakes(file).push(
            new Mistake({
              file: file.path,
              line: lineOfKey(file, ['source', 'folios', place, index]),
              mistake: `No line of ${name} has the form “${form}”.`,
              remedy: 'Write # for the number of the page and * for any words, and all else as the line has it.',
            }),
          );
    if (getMistakes(file).length > 0) return;

    const transcription = tree.children.find(
      (node): node is Element => node.type === 'element' && isTranscription(node),
    )!;
    const { turns, length } = findTurns(transcription, getApparatus(file).pages, firstPage);
    const numbered = new Set<Turn>();
    for (const folio of folios) {
      const here = turns.filter(({ from, to }) => from <= folio.offset && folio.offset <= to);
      const [before] = turns.slice(0, turns.indexOf(here[0]!)).slice(-1);
      const ended = folio.offset === length ? turns.at(-1) : before;
      const pages = folio.place === 'head' ? here : [...(ended ? [ended] : []), ...here.slice(0, -1)];
      if (pages.length === 0) {
        // After the text come pages of notes alone.
        if (folio.offset === length) continue;
        refuseAstray(folio, blockAt(transcription, folio.offset), name, file);
        continue;
      }
      if (folio.label === undefined) continue;
      const page = pages.find((each) => isLabel(each.label, folio)) ?? pages[0]!;
      numbered.add(page);
      if (page.page) page.page.folio ??= folio.line;
      else getApparatus(file).source.firstFolio ??= folio.line;
      compareLabels(page, folio, name, file);
    }
    for (const { node, label, supplied } of turns.filter((turn) => turn.node && !numbered.has(turn)))
      if (!supplied)
        report(
          file,
          node,
          `No line of ${name} prints ${label} as the number of a page.`,
          `Write supplied="${label}", or add the form of its line to source.folios.`,
        );
    leaveOut(folios, tree, noteLines);
  };
}

const isLabel = (label: string | undefined, folio: FolioLine): boolean =>
  label === folio.label || label === collapseWhiteSpace(folio.words);

function compareLabels({ node, page, label, supplied }: Turn, folio: FolioLine, name: string, file: VFile): void {
  const printed = `Line ${folio.line} of ${name} prints ${folio.label} at the ${folio.place} of`;
  if (!node) {
    if (isLabel(label, folio)) return;
    const line = lineOfKey(file, ['source', ...(label === undefined ? [] : ['firstPage'])]);
    const mistake = `${printed} the first page${label === undefined ? '' : `, which is labelled ${label}`}.`;
    getMistakes(file).push(new Mistake({ file: file.path, line, mistake, remedy: `Write firstPage: ${folio.label}.` }));
  } else if (supplied && isLabel(label, folio))
    report(file, node, `${printed} page ${label}.`, `Write page="${label}", not supplied.`);
  else if (!isLabel(label, folio) && !(supplied && page!.reason))
    report(
      file,
      node,
      `${printed} page ${label}.`,
      `Write page="${folio.label}", or move the break; where the source is wrong, write supplied="${label}" and a reason.`,
    );
}

function refuseAstray(folio: FolioLine, block: Element | undefined, name: string, file: VFile): void {
  const { place, form, line, words, label } = folio;
  report(
    file,
    block,
    `Line ${line} of ${name}, “${collapseWhiteSpace(words)}”, is taken for the ${place} of a page by “${form}”, and no page ${place === 'head' ? 'begins' : 'ends'} there.`,
    `Put <PageBreak page="${label ?? '…'}" /> there; where the line is text, make the form narrower.`,
  );
}

/** The pages of a text in order, the first included, each with the number of characters of the source before it. */
function findTurns(
  transcription: Element,
  pages: PrintedPage[],
  firstPage: string | undefined,
): { turns: Turn[]; length: number } {
  const turns: Turn[] = [];
  let count = 0;
  const walk = (node: Nodes, within: number | undefined): void => {
    if (node.type === 'text' && within === undefined) count += countCharacters(node.value);
    if (node.type !== 'element') return;
    if (node.properties['role'] === 'doc-pagebreak') {
      const page = pages.find(({ anchor }) => anchor === node.properties['id'])!;
      const supplied = isEditorial(node);
      const label = supplied ? page.label.slice(1, -1) : page.label;
      turns.push({ from: count, to: count + (within ?? 0), node, page, label, supplied });
      return;
    }
    if (isEditorial(node)) return;
    const characters = charactersInSource(node);
    const length = within ?? (characters === undefined ? undefined : countCharacters(characters));
    for (const child of node.children) walk(child, length);
    if (within === undefined && length !== undefined) count += length;
  };
  for (const child of transcription.children) walk(child, undefined);
  if (firstPage !== undefined || turns[0]?.from !== 0)
    turns.unshift({ from: 0, to: 0, label: firstPage, supplied: false });
  return { turns, length: count };
}

/** The block of a text in which a character of the source stands. */
function blockAt(transcription: Element, offset: number): Element | undefined {
  let count = 0;
  return transcription.children.find((child): child is Element => {
    if (child.type !== 'element') return false;
    count += countCharacters(sourceText(child));
    return count > offset;
  });
}

/** Leaves out of the lines that the page names as those of its notes what is a running head or page number there. */
function leaveOut(folios: FolioLine[], tree: Root, noteLines: { from: number; to: number }[]): void {
  const lines = new Set(folios.map(({ line }) => line));
  const ranges = noteLines.flatMap(({ from, to }) => {
    const cuts = [...lines].filter((line) => line >= from && line <= to).sort((a, b) => a - b);
    const starts = [from, ...cuts.map((line) => line + 1)];
    return [...cuts.map((line) => line - 1), to].map((end, index) => ({ from: starts[index]!, to: end }));
  });
  visit(tree, 'element', ({ properties }) => {
    if (properties['dataSourceLines'] === undefined) return;
    const kept = ranges.filter(({ from, to }) => from <= to);
    properties['dataSourceLines'] = kept.map(({ from, to }) => `${from}-${to}`).join(' ');
  });
}
