import { createFolioFinder, folioPattern, type FolioForms } from '../folios.ts';

/** The pages of a source as its running heads and page numbers tell them. */
export interface FoundPages {
  forms: FolioForms;
  /** The labels in order. */
  labels: string[];
  firstPage: string;
}

/** A line that is no text: the number of a page, with the label of the page that begins there, if one does. */
export interface PageLine {
  begins: string | undefined;
}

const plainForms = ['- # -', '– # –', '— # —', '-#-', 'Page #', 'page #', 'p. #', '[ # ]'];

/** Words in capitals with a number before or after them. */
const runningHead =
  /^\s*(?:\d+\s+(?<after>\p{Lu}[\p{Lu}\s.,’'&-]{3,})|(?<before>\p{Lu}[\p{Lu}\s.,’'&-]{3,}?)\s+\d+)\s*$/u;

/**
 * Finds running heads and page numbers where that is plain: at least three lines of a form, their numbers consecutive,
 * the first before all text (they stand at the heads of pages) or the last after it (at their feet).
 */
export function findPages(file: string): FoundPages | undefined {
  const lines = file.split('\n');
  const heads = new Set(
    lines.flatMap((line) => {
      const { before, after } = runningHead.exec(line)?.groups ?? {};
      return before ? [`${before.trim()} #`] : after ? [`# ${after.trim()}`] : [];
    }),
  );
  // “CHAPTER 3” is a heading: on left-hand pages the number comes first.
  const facing = [...heads].some((form) => form.startsWith('#')) ? [...heads] : [];
  const found = [facing, ...plainForms.map((form) => [form])].map((forms) => readPages(lines, forms));
  return found.reduce(
    (best, each) => ((each?.labels.length ?? 0) > (best?.labels.length ?? 0) ? each : best),
    undefined,
  );
}

function readPages(lines: string[], forms: string[]): FoundPages | undefined {
  const patterns = forms.map(folioPattern);
  const labelOf = (line: string) =>
    patterns.map((pattern) => pattern.exec(line)?.groups?.['label']).find((label) => label !== undefined);
  const labels = lines.flatMap((line) => labelOf(line) ?? []);
  const consecutive = labels.every((label, index) => Number(label) === Number(labels[0]) + index);
  if (labels.length < 3 || !consecutive) return undefined;
  const written = lines.filter((line) => line.trim());
  const place =
    labelOf(written[0]!) !== undefined ? 'head' : labelOf(written.at(-1)!) !== undefined ? 'foot' : undefined;
  return place && { forms: { head: [], foot: [], [place]: forms }, labels, firstPage: labels[0]! };
}

/** Tells of each line in turn whether it is the number of a page. */
export function createPageReader({ forms, labels }: FoundPages): (line: string) => PageLine | undefined {
  const folioIn = createFolioFinder(forms);
  let count = 0;
  return (line) => {
    if (!folioIn(line)) return undefined;
    count++;
    // At the foot of a page stands its own number; the next page begins there, but for the last.
    return { begins: forms.foot.length > 0 ? labels[count] : count > 1 ? labels[count - 1] : undefined };
  };
}
