import type { EditionFile } from './italic-words.ts';

/** What few texts have: of the signs of ASCII these alone are a twelfth of the face. */
export const rare = /[^ -~]|[$%*+<=>@\\^_`{}~]/gu;
/** Editors write some of them as markup, and put a backslash before one that is to be read. */
const rareOrEscaped = /[^ -~]|[$%+=@\\_~]|(?<=\\)[*<>^`{}]/gu;

/** The rare letters and signs of a file that pages may show, each once. */
export function rareSigns({ path, text }: EditionFile): string {
  return [...new Set(text.match(path.endsWith('.txt') ? rare : rareOrEscaped))].join('');
}
