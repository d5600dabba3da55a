import type { CslItem } from './item.ts';

/** Signs that LaTeX takes for its own. Braces have names, since BibTeX counts even those that are escaped. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Words as LaTeX must read them to print them as they are. */
const escapeWords = (words: string): string =>
  words
    .replace(/-(?=-)|'(?=')|`(?=`)|,(?=,)|[!?](?=`)/g, '$&\u0000') // no ligature
    .replace(/[\\{}~^<>&%$#_]/g, (sign) => commands[sign]!)
    .replaceAll('\u0000', '{}');

/** The fields that biblatex reads as they are. */
const verbatim = ['id', 'type', 'URL'];

/** An item whose words are escaped for LaTeX, names included. */
export function escapeLatex(item: CslItem): CslItem {
  const escape = (value: unknown): unknown => {
    if (typeof value === 'string') return escapeWords(value);
    if (Array.isArray(value)) return value.map(escape);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, escape(part)]));
    return value;
  };
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => [key, verbatim.includes(key) ? value : escape(value)]),
  ) as unknown as CslItem;
}
