import { diffLines, diffWordsWithSpace } from 'diff';

/**
 * What differs between two texts, a line for each line that differs, words marked as git marks them: `[-taken out-]`,
 * `{+put in+}`. Lines are numbered as in the new text, those taken out as the line that stands in their place.
 */
export function describeChanges(before: string, after: string): string[] {
  const [old, fresh] = [before, after].map(unifyLineEnds) as [string, string];
  if (old === fresh) return before === after ? [] : ['Only line ends or the byte order mark differ.'];
  const parts = diffLines(old, fresh);
  const said: string[] = [];
  let line = 1;
  for (const [index, { added, removed, value, count }] of parts.entries()) {
    const lines = value.replace(/\n$/, '').split('\n');
    const replaced = added && parts[index - 1]?.removed ? parts[index - 1]!.value.replace(/\n$/, '').split('\n') : [];
    if (added)
      for (const [at, words] of lines.entries())
        said.push(`${line + at}: ${replaced[at] === undefined ? `{+${words}+}` : markWords(replaced[at], words)}`);
    if (added) for (const words of replaced.slice(lines.length)) said.push(`${line + lines.length}: [-${words}-]`);
    if (removed && !parts[index + 1]?.added) for (const words of lines) said.push(`${line}: [-${words}-]`);
    if (!removed) line += count;
  }
  return said;
}

const markWords = (before: string, after: string): string =>
  diffWordsWithSpace(before, after)
    .map(({ added, removed, value }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value))
    .join('');

const unifyLineEnds = (text: string): string =>
  `${text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')}\n`;
