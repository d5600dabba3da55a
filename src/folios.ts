import { literalPattern } from './literal-pattern.ts';

/** Where on its page a source prints a running head or the number of the page. */
export type FolioPlace = 'head' | 'foot';

/** The forms of running heads and page numbers on lines of their own: `- # -`, `# SALTMERE RECORDS`, `* #`. */
export type FolioForms = Record<FolioPlace, string[]>;

/** A line of the source that is no more than a running head or the number of a page. */
export interface Folio {
  place: FolioPlace;
  /** The form that it has. */
  form: string;
  /** What `#` stands for in it; `undefined` for a running head alone. */
  label: string | undefined;
}

/** A number with the letters and stars that may stand around it, or a Roman numeral: `17`, `A-17`, `17a`, `17*`, `xvii`. */
const label = String.raw`(?:\p{L}{1,3}-?)?\d+\p{Ll}?\*{0,3}|[ivxlcdm]+\*{0,3}|[IVXLCDM]+\*{0,3}`;

/** What a line of a form looks like: `#` is the label, `*` any words. */
export const folioPattern = (form: string): RegExp =>
  new RegExp(
    `^\\s*${form
      .trim()
      .split(/([#*])/)
      .map((part) => (part === '#' ? `(?<label>${label})` : part === '*' ? '\\S(?:.*\\S)?' : literalPattern(part)))
      .join('')}\\s*$`,
    'v',
  );

/** Finds for a line, in order, the first form that it has. */
export function createFolioFinder({ head, foot }: FolioForms): (line: string) => Folio | undefined {
  const patterns = [
    ...head.map((form) => ({ place: 'head' as const, form, pattern: folioPattern(form) })),
    ...foot.map((form) => ({ place: 'foot' as const, form, pattern: folioPattern(form) })),
  ];
  return (line) => {
    if (!line.trim()) return undefined;
    for (const { place, form, pattern } of patterns) {
      const match = pattern.exec(line);
      if (match) return { place, form, label: match.groups?.['label'] };
    }
    return undefined;
  };
}
