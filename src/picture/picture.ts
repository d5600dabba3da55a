import { bold, display, regular } from './design.ts';
import { drawBox, drawRule, type Drawing, type Shape } from './drawing.ts';
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
export function drawPicture({ title, line: below, stamp, foot: [left, right] }: PictureWords): Drawing {
  const { lines, size } = setTitle(title, display, measure, sizes);
  const foot = pictureSize.height - 62;
  const last = foot - 168;
  const baseline = (line: number) => last - (lines.length - 1 - line) * size * 1.14;
  const tagline = regular(right, 27);
  return {
    ...pictureSize,
    shapes: [
      ...(stamp ? stamped(stamp) : []),
      ...lines.map((line, index) => line.at(margin, baseline(index), 'ink')),
      regular(below, 38).at(margin, last + 74, 'soft'),
      drawRule(margin, foot - 52, measure, 2, 'rule'),
      bold(left, 27).at(margin, foot, 'ink'),
      tagline.at(pictureSize.width - margin - tagline.width, foot, 'soft'),
    ],
  };
}

/** Sizes of the title, with the number of lines that fit under the stamp. */
const sizes = [
  [84, 2],
  [68, 3],
  [52, 4],
] as const;

function stamped({ words: marking, marked }: NonNullable<PictureWords['stamp']>): Shape[] {
  const words = (marked ? bold : regular)(marking.toLocaleUpperCase(), 30, 0.12);
  const box = { x: margin, y: margin - 12, width: Math.round(words.width) + 52, height: 62, radius: 3 };
  return [
    marked ? drawBox(box, 4, 'stamp') : drawBox(box, 2, 'rule'),
    words.at(box.x + 26, box.y + 42, marked ? 'stamp' : 'soft'),
  ];
}
