import type { Outline, Pen } from './outlines.ts';

/** Sizes of a title, largest first, with the number of lines that there is room for. */
export type TitleSizes = readonly (readonly [size: number, lines: number])[];

/**
 * Sets a title in balanced lines, as large as fits; a longer title is cut.
 * @param measure the longest line, in the units of the sizes
 */
export function setTitle(
  title: string,
  pen: Pen,
  measure: number,
  sizes: TitleSizes,
): { lines: Outline[]; size: number } {
  const words = measureWords(title, pen);
  for (const [size, room] of sizes) {
    const lines = balanced(words, size, measure);
    if (lines.length <= room) return { lines: lines.map((line) => pen(line, size)), size };
  }
  const [size, room] = sizes.at(-1)!;
  const lines = broken(words, measure / size).slice(0, room);
  return {
    lines: [...lines.slice(0, -1), `${lines.at(-1)!.replace(/\s+\S+$/, '')} …`].map((line) => pen(line, size)),
    size,
  };
}

/** Words with their widths at a size of 1, the space included; measured once, since shaping is slow. */
interface Measured {
  words: { word: string; width: number }[];
  space: number;
}

const measureWords = (title: string, pen: Pen): Measured => ({
  words: title.split(/\s+/).map((word) => ({ word, width: pen(word, 1).width })),
  space: pen(' ', 1).width,
});

function balanced(title: Measured, size: number, measure: number): string[] {
  let lines = broken(title, measure / size);
  for (let narrower = measure - 20; narrower > measure / 3; narrower -= 20) {
    const next = broken(title, narrower / size);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}

function broken({ words, space }: Measured, room: number): string[] {
  const lines: { words: string; width: number }[] = [];
  for (const { word, width } of words) {
    const line = lines.at(-1);
    if (line && line.width + space + width <= room)
      Object.assign(line, { words: `${line.words} ${word}`, width: line.width + space + width });
    else lines.push({ words: word, width });
  }
  return lines.map(({ words }) => words);
}
