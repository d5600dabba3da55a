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
export const escapeWords = (words: string): string =>
  words
    .replace(/-(?=-)|'(?=')|`(?=`)|,(?=,)|[!?](?=`)/g, '$&\u0000') // no ligature
    .replace(/[\\{}~^<>&%$#_]/g, (sign) => commands[sign]!)
    .replaceAll('\u0000', '{}');
