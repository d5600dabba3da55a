/** HTML: the words of a citation, in which only italics are marked. Without imports, since the reader's scripts use it too. */
export type Html = string;

/** Words as HTML. */
export const escapeHtml = (words: string): Html =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A citation as plain text. */
export const toText = (html: Html): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Double quotation marks within quotation marks, single. */
export const turnQuotes = (words: string): string =>
  words
    .replace(/"([^"]*)"/g, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
