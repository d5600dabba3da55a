import { literalPattern } from './literal-pattern.ts';

/** What a source may print as the label of a note: a number, a letter or a sign. */
export type LabelKind = 'numbers' | 'letters' | 'signs';

/** How the source prints something of its notes, for each kind of label; a kind that is left out has the usual form. */
export type Forms = Partial<Record<LabelKind, string | undefined>> | undefined;

/** Each kind of label as it stands in the source: `12`, `12a`, `¹`; `A`, `iv`, `E1`; `*`, `††`. */
const patterns: Record<LabelKind, string> = {
  numbers: '[\\d¹²³⁰⁴-⁹]+\\p{Ll}?',
  letters: '(?!sic\\b)\\p{L}{1,4}\\d*',
  signs: '[*†‡§¶‖#※]{1,4}',
};

/** Plain values, which the bundler leaves out where a script has no use for them. */
export const labelKinds: LabelKind[] = ['numbers', 'letters', 'signs'];

/** The kind of a label; `undefined` for what cannot be one. */
export const labelKind = (label: string): LabelKind | undefined =>
  labelKinds.find((kind) => new RegExp(`^${patterns[kind]}$`, 'v').test(label));

/** The call of a note as the source prints it: `[19]`; a sign stands alone where nothing else is said. */
export function printCall(forms: Forms, label: string): string {
  const kind = labelKind(label) ?? 'numbers';
  return (forms?.[kind] ?? (kind === 'signs' ? '#' : '[#]')).replace('#', label);
}

/**
 * What the source prints before a note on lines of its own, `19. `; a sign stands alone where nothing else is said.
 * @returns `undefined` for a note that stands in brackets within the running text
 */
export function printLabel(forms: Forms, label: string): string | undefined {
  const kind = labelKind(label) ?? 'numbers';
  const form = forms?.[kind] ?? (kind === 'signs' ? '# …' : '#. …');
  return form.endsWith('…') ? form.slice(0, -1).replace('#', label) : undefined;
}

/** A note as the source prints it within its running text, with the range of characters that it takes there. */
export interface PrintedNote {
  label: string;
  /** White space as in the source. */
  text: string;
  start: number;
  end: number;
}

const closing: Record<string, string> = { '[': ']', '(': ')', '{': '}' };

/**
 * Finds the notes that a source prints within its running text, such as `[2: …]`. A note may contain brackets, line
 * ends and blank lines; one whose bracket is never closed is none.
 * @param forms where nothing is said, numbers are printed as `[#: …]`, and no other label is looked for
 */
export function findInlineNotes(text: string, forms: Forms): PrintedNote[] {
  const found = labelKinds.flatMap((kind) => {
    const form = forms ? forms[kind] : kind === 'numbers' ? '[#: …]' : undefined;
    return form && !form.endsWith('…') ? findOfForm(text, form, kind) : [];
  });
  found.sort((a, b) => a.start - b.start);
  return found.filter(({ start }, index) => !found.slice(0, index).some(({ end }) => end > start)); // a note in a note is its text
}

function findOfForm(text: string, form: string, kind: LabelKind): PrintedNote[] {
  const [before, after] = form.split('…') as [string, string];
  const opening = new RegExp(patternOf(before, kind), 'gv');
  const notes: PrintedNote[] = [];
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const begins = match.index + match[0].length;
    const ends = findEnd(text, match[0], begins, after);
    if (ends === undefined) continue;
    notes.push({ label: match[1]!, text: text.slice(begins, ends), start: match.index, end: ends + after.length });
    opening.lastIndex = ends + after.length;
  }
  return notes;
}

/** What matches a form before and around its label, which is the first group. */
export const patternOf = (form: string, kind: LabelKind): string => {
  const [before, after] = form.split('#') as [string, string];
  return `${literalPattern(before)}(${patterns[kind]})${literalPattern(after)}`;
};

/** Where the text of a note ends, given what was printed before it: at the bracket that closes the one open there. */
function findEnd(text: string, printed: string, from: number, after: string): number | undefined {
  const open = [...printed].find((character) => character in closing);
  if (!open || !after.startsWith(closing[open]!)) {
    const end = text.indexOf(after, from);
    return end < 0 ? undefined : end;
  }
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === open) depth++;
    if (text[at] === closing[open] && --depth === 0) return text.startsWith(after, at) ? at : undefined;
  }
  return undefined;
}
