import { draw, type Outline } from './outlines.ts';
import { bold, colours, display, regular } from './design.ts';
import { setTitle } from './title.ts';

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

const margin = 88;
const measure = pictureSize.width - 2 * margin;

/**
 * The link preview of a page: a document's marking, title and date on the
 * colours of the edition. All letters are outlines, so that it looks the same on every machine.
 */
export function drawPicture({ title, line: below, stamp, foot: [left, right] }: PictureWords): string {
  const { lines, size } = setTitle(title, display, measure, sizes);
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

function stamped({ words: marking, marked }: NonNullable<PictureWords['stamp']>): string {
  const words = (marked ? bold : regular)(marking.toLocaleUpperCase(), 30, 0.12);
  const [line, letters, breadth] = marked ? [colours.stamp, colours.stamp, 4] : [colours.rule, colours.soft, 2];
  const top = margin - 12;
  const box = `<rect x="${margin}" y="${top}" width="${Math.round(words.width) + 52}" height="62" rx="3" fill="none" stroke="${line}" stroke-width="${breadth}"/>`;
  return box + draw(words, margin + 26, top + 42, letters);
}

const atRight = (words: Outline, y: number): string =>
  draw(words, pictureSize.width - margin - words.width, y, colours.soft);
