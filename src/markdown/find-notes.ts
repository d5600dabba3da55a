import type { LineRange } from '../edition/keys.ts';
import { findInlineNotes, labelKind, labelKinds, patternOf, type Forms, type LabelKind } from '../note-forms.ts';

/** How a source prints its notes, as far as it can be told. */
export interface NoteScheme {
  /** How it prints a call and a text; left out where that is as usual. */
  noteCall?: string | undefined;
  noteText?: string | undefined;
  /** Lines that hold nothing but notes. */
  noteLines: LineRange[];
  /** The characters that the texts take, with all that is printed around them. */
  ranges: { start: number; end: number }[];
  /** Where the texts stand, for the editor. */
  where: 'within the text' | 'at the foot of pages' | 'at the end';
  notes: FoundNote[];
}

/** A note with its text, white space as in the source. */
export interface FoundNote {
  label: string;
  text: string;
  /** Where it is called first, as an offset in the running text; `undefined` where it is not. */
  call: number | undefined;
}

/** A call in the running text. */
export interface FoundCall {
  label: string;
  start: number;
  end: number;
}

const callForms = ['[#]', '(#)', '[footnoteRef:#]', '[Footnote #]', '[note #]', '{#}', '^#'];
const signCall = '#';
const inlineForms = ['[#: …]', '[Footnote #: …]', '[footnote #: …]', '[Note #: …]', '[note #: …]', '(Note #: …)'];
const apartForms = ['[#] …', '(#) …', '#. …', '#) …', '# …'];

/**
 * The calls of one form in a text, in order. Where some follow a word without a space, the others are taken for
 * numbers of the text itself, such as “(1)” in a list.
 */
export function findCalls(text: string, form: string, kinds: LabelKind[]): FoundCall[] {
  return kinds
    .flatMap((kind) => {
      // A label that stands alone has to follow a word: *this* and 12 ships call nothing.
      const before =
        form === '#'
          ? kind === 'signs'
            ? String.raw`(?<![*#][\p{L}\p{N}]+)(?<=[\p{L}\p{N}.,;:!?"”’\)\]])`
            : String.raw`(?<=[\p{L}.,;:!?"”’])`
          : '';
      const after = form === '#' ? String.raw`(?![\p{L}\p{N}*])` : '';
      const all = [...text.matchAll(new RegExp(before + patternOf(form, kind) + after, 'gv'))];
      const isGlued = ({ index }: { index: number }) => /\S/.test(text.charAt(index - 1));
      const glued = new Set(all.filter(isGlued).map(([, label]) => label));
      return all
        .filter((match) => isGlued(match) || !glued.has(match[1]))
        .map(({ 0: printed, 1: label, index }) => ({ label: label!, start: index, end: index + printed.length }));
    })
    .sort((a, b) => a.start - b.start);
}

/** Tries the forms that sources are known to have, and answers with the one that accounts for most notes. */
export function findNoteScheme(
  text: string,
  isPage: (line: string) => boolean,
  given?: string,
): NoteScheme | undefined {
  const calls = given === undefined ? callForms : [given];
  const schemes = [
    ...[undefined, ...inlineForms].flatMap((form) => calls.map((call) => readInline(text, call, form))),
    ...calls.flatMap((call) =>
      apartForms.map((form) => readApart(text, call, form, ['numbers', 'letters'], isPage, given !== undefined)),
    ),
    ...(given === undefined || given === signCall ? ['# …', '#…'] : []).map((form) =>
      readApart(text, signCall, form, ['signs'], isPage),
    ),
  ];
  const count = (scheme: NoteScheme | undefined) =>
    scheme ? scheme.notes.length + scheme.notes.filter(({ call }) => call !== undefined).length : 0;
  return schemes.reduce<NoteScheme | undefined>((best, each) => (count(each) > count(best) ? each : best), undefined);
}

function readInline(text: string, call: string, form: string | undefined): NoteScheme | undefined {
  const forms: Forms = form === undefined ? undefined : { numbers: form, letters: form, signs: form };
  const found = findInlineNotes(text, forms);
  if (found.length === 0) return undefined;
  const labels = new Set(found.map(({ label }) => label));
  const isInNote = ({ start }: FoundCall) => found.some((note) => start >= note.start && start < note.end);
  const calls = findCalls(text, call, labelKinds).filter((each) => labels.has(each.label) && !isInNote(each));
  const free = [...calls];
  const notes = found.map(({ label, text }) => {
    const index = free.findIndex((each) => each.label === label);
    return { label, text, call: index < 0 ? undefined : free.splice(index, 1)[0]!.start };
  });
  // “[P: …]” may also be words of the editors of a book.
  if (form === inlineForms[0] && notes.some(({ call }) => call === undefined)) return undefined;
  return { noteCall: call, noteText: form, noteLines: [], ranges: found, where: 'within the text', notes };
}

/**
 * Notes on lines of their own. A paragraph, or the rest of one, holds notes where it begins with a label that was called
 * before and is not yet taken; what stands between notes at the end, and after them, goes on with them.
 */
function readApart(
  text: string,
  callForm: string,
  form: string,
  kinds: LabelKind[],
  isPage: (line: string) => boolean,
  sure = false,
): NoteScheme | undefined {
  const start = kinds.map((kind) => new RegExp(`^\\s*${patternOf(form.slice(0, -1), kind)}(?=\\S)`, 'v'));
  // “(1) oil and (2) glass” is a list of the text.
  const calls = findCalls(text, callForm, kinds).filter(
    ({ start }) => callForm !== '(#)' || sure || /\S/.test(text.charAt(start - 1)),
  );
  const free = [...calls];
  const lines = linesOf(text);
  const taken: { label: string; call: number; from: number; to: number }[] = [];
  let within = false;
  let fresh = true;
  for (const [index, { words, start: offset }] of lines.entries()) {
    const ends = !words.trim() || isPage(words);
    const label = ends ? undefined : start.map((test) => test.exec(words)?.[1]).find(Boolean);
    const isIts = (each: FoundCall) => each.label === label && each.end <= offset;
    const later = free.findIndex((each) => isIts(each) && each.start > (taken.at(-1)?.call ?? -1));
    const call = later >= 0 ? later : free.findIndex(isIts);
    if (ends) within = false;
    else if (call >= 0 && (within || fresh || form !== '# …')) {
      within = true;
      taken.push({ label: label!, call: free.splice(call, 1)[0]!.start, from: index, to: index });
    } else if (within) taken.at(-1)!.to = index;
    fresh = ends;
  }
  if (taken.length === 0) return undefined;
  const atEnd = isAtEnd(taken, lines, isPage);
  if (atEnd) for (const [index, note] of taken.entries()) note.to = (taken[index + 1]?.from ?? lines.length) - 1;
  const noteLines = joinRanges(taken, lines);
  const ranges = noteLines.map(({ from, to }) => ({ start: lines[from - 1]!.start, end: lines[to - 1]!.end }));
  // What is called as often as not without a text is a number of the text.
  const found = new Set(taken.map(({ label }) => labelKind(label)));
  const inText = calls.filter(
    (each) =>
      found.has(labelKind(each.label)) && !ranges.some((range) => each.start >= range.start && each.start < range.end),
  );
  if (taken.length < 0.6 * new Set(inText.map(({ label }) => label)).size) return undefined;
  const opening = form.slice(0, -1).trimEnd();
  return {
    noteCall: callForm === signCall ? undefined : callForm,
    noteText: callForm === signCall && form === '# …' ? undefined : form,
    noteLines,
    ranges,
    where: atEnd ? 'at the end' : 'at the foot of pages',
    notes: taken.map(({ label, call, from, to }) => ({
      label,
      call,
      text: lines
        .slice(from, to + 1)
        .map(({ words }) => words)
        .filter((words) => !isPage(words))
        .join('\n')
        .trimStart()
        .slice(opening.replace('#', label).length),
    })),
  };
}

interface FileLine {
  words: string;
  start: number;
  end: number;
}

function linesOf(text: string): FileLine[] {
  let start = 0;
  return text.split('\n').map((words) => {
    const line = { words, start, end: start + words.length };
    start = line.end + 1;
    return line;
  });
}

/** Whether all notes stand after all of the text, and no page begins among them. */
function isAtEnd(
  taken: { call: number; from: number }[],
  lines: FileLine[],
  isPage: (line: string) => boolean,
): boolean {
  const first = taken[0]!.from;
  return (
    taken.every(({ call }) => call < lines[first]!.start) && !lines.slice(first).some(({ words }) => isPage(words))
  );
}

/** The lines of notes as ranges, blank lines at their ends left out. */
function joinRanges(taken: { from: number; to: number }[], lines: FileLine[]): LineRange[] {
  const isBlank = (line: FileLine) => !line.words.trim();
  const ranges: LineRange[] = [];
  for (const { from, to } of taken) {
    const last = ranges.at(-1);
    if (last && lines.slice(last.to, from).every(isBlank)) last.to = to + 1;
    else ranges.push({ from: from + 1, to: to + 1 });
  }
  for (const range of ranges) while (isBlank(lines[range.to - 1]!)) range.to--;
  return ranges;
}
