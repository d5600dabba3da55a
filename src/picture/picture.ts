import { createPen, type Outline } from './outlines.ts';

/** The words on a picture. */
export interface PictureWords {
  title: string;
  /** Below the title: the date of a document. */
  line: string;
  /** The marking, or the words shown where there is none, and whether the source prints it; not for an edition. */
  stamp?: { words: string; marked: boolean };
  /** At the foot, on the left and on the right. */
  foot: [left: string, right: string];
}

export const pictureSize = { width: 1200, height: 630 };

const colours = { paper: '#fbfaf6', ink: '#1c1a17', soft: '#5d574e', rule: '#ddd7ca', stamp: '#9d2417' };
const margin = 88;
const measure = pictureSize.width - 2 * margin;

const regular = createPen('SourceSerif4-Regular.ttf');
const bold = createPen('SourceSerif4-Bold.ttf');
const display = createPen('SourceSerif4Display-Semibold.ttf');

/**
 * The link preview of a page: a document's marking, title and date on the
 * colours of the edition. All letters are outlines, so that it looks the same on every machine.
 */
export function drawPicture({ title, line: below, stamp, foot: [left, right] }: PictureWords): string {
  const { lines, size } = fit(title);
  const foot = pictureSize.height - 62;
  const last = foot - 168;
  const baseline = (line: number) => last - (lines.length - 1 - line) * size * 1.14;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureSize.width}" height="${pictureSize.height}">`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    stamp ? stamped(stamp) : '',
    ...lines.map((line, index) => draw(line, margin, baseline(index), colours.ink)),
    draw(regular(below, 38), margin, last + 74, colours.soft),
    `<path d="M${margin},${foot - 52}h${measure}" stroke="${colours.rule}" stroke-width="2"/>`,
    draw(bold(left, 27), margin, foot, colours.ink),
    atRight(regular(right, 27), foot),
    '</svg>',
  ].join('');
}

/** Sizes of the title, with the number of lines that fit under the stamp. */
const sizes = [
  [84, 2],
  [68, 3],
  [52, 4],
] as const;

/** The title in balanced lines, as large as fits; a longer title is cut. */
function fit(title: string): { lines: Outline[]; size: number } {
  for (const [size, room] of sizes) {
    const lines = balanced(measured(title, size));
    if (lines.length <= room) return { lines: lines.map((line) => display(line, size)), size };
  }
  const [size, room] = sizes.at(-1)!;
  const lines = broken(measured(title, size), measure).slice(0, room);
  return {
    lines: [...lines.slice(0, -1), `${lines.at(-1)!.replace(/\s+\S+$/, '')} …`].map((line) => display(line, size)),
    size,
  };
}

/** Words with their widths, the space included; measured once, since shaping is slow. */
interface Measured {
  words: { word: string; width: number }[];
  space: number;
}

const measured = (title: string, size: number): Measured => ({
  words: title.split(/\s+/).map((word) => ({ word, width: display(word, size).width })),
  space: display(' ', size).width,
});

function balanced(title: Measured): string[] {
  let lines = broken(title, measure);
  for (let narrower = measure - 20; narrower > measure / 3; narrower -= 20) {
    const next = broken(title, narrower);
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

function stamped({ words: marking, marked }: NonNullable<PictureWords['stamp']>): string {
  const words = (marked ? bold : regular)(marking.toLocaleUpperCase(), 30, 0.12);
  const [line, letters, breadth] = marked ? [colours.stamp, colours.stamp, 4] : [colours.rule, colours.soft, 2];
  const top = margin - 12;
  const box = `<rect x="${margin}" y="${top}" width="${Math.round(words.width) + 52}" height="62" rx="3" fill="none" stroke="${line}" stroke-width="${breadth}"/>`;
  return box + draw(words, margin + 26, top + 42, letters);
}

const atRight = (words: Outline, y: number): string =>
  draw(words, pictureSize.width - margin - words.width, y, colours.soft);

const draw = ({ paths }: Outline, x: number, y: number, colour: string): string =>
  `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" fill="${colour}">${paths()}</g>`;
