import { Mistake } from '../mistake.ts';

/** The line of three hyphens before and after the frontmatter. */
const fence = /^---[ \t]*$/;

/** What may have been meant for it. */
const likeFence = /^\s*(?:-{1,2}|-{4,}|[–—−]{1,3}|(?:- ){2,}-|={3,}|\*{3,}|_{3,})\s*$/;

/** Why a file has no frontmatter that can be read: the line where `---` is wanting, or something else stands for it. */
export function findLostFence(file: string, words: string): Mistake {
  const refuse = (line: number, mistake: string, remedy: string) => new Mistake({ file, line, mistake, remedy });
  const lines = words.replace(/^\uFEFF/, '').split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim());
  if (first >= 0 && !fence.test(lines[0]!)) {
    if (likeFence.test(lines[first]!)) return refuse(first + 1, ...notHyphens(lines[first]!, 'opens'));
    if (fence.test(lines[first]!.trim()))
      return refuse(
        first + 1,
        'The --- that opens the frontmatter does not stand alone at the start of the first line.',
        'Remove what stands before it.',
      );
    if (lines.some((line) => fence.test(line)) && /^\s*[\w-]+:/.test(lines[first]!))
      return refuse(
        1,
        'The --- that opens the frontmatter is missing.',
        'Put it on a line of its own, before the keys.',
      );
  }
  if (fence.test(lines[0]!)) {
    const like = lines.findIndex((line) => likeFence.test(line));
    if (like > 0) return refuse(like + 1, ...notHyphens(lines[like]!, 'closes'));
    const end = lines.findIndex((line, index) => index > 0 && !/^(?:\s*$|\s*#|\s+\S|- |[\w-]+:(?:\s|$))/.test(line));
    const last = lines.findLastIndex((line, index) => index > 0 && (end < 0 || index < end) && line.trim());
    return refuse(
      Math.max(last, 0) + 2,
      'The --- that closes the frontmatter is missing.',
      'Put it on a line of its own, after the last key.',
    );
  }
  return refuse(1, 'The file has no frontmatter.', 'Start it with ---, the keys, and another ---.');
}

const notHyphens = (line: string, does: string): [string, string] => [
  `“${line.trim()}” stands for the --- that ${does} the frontmatter.`,
  'Write three hyphens, and nothing else on the line.',
];
