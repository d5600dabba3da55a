import { bold, display, regular } from './design.ts';
import { drawRule, type Drawing } from './drawing.ts';
import { setTitle } from './title.ts';

/** The words on a cover. */
export interface CoverWords {
  title: string;
  /** Above the title: what kind of publication it is. */
  tagline: string;
  /** Below the title. */
  subtitle: string;
  /** At the foot, one below the other: the editors, and how many documents there are. */
  foot: string[];
}

/** In pixels: two to three, as the shops for books like it. */
export const coverSize = { width: 1400, height: 2100 };

const margin = 140;
const measure = coverSize.width - 2 * margin;

/** The cover of the book, in the design of the picture that stands for the edition. */
export function drawCover({ title, tagline, subtitle, foot }: CoverWords): Drawing {
  const heading = setTitle(title, display, measure, [
    [172, 3],
    [136, 4],
    [104, 6],
  ]);
  const below = setTitle(subtitle, regular, measure, [[50, 6]]);
  const top = 620;
  const end = top + (heading.lines.length - 1) * heading.size * 1.12;
  const rule = coverSize.height - margin - foot.length * 66 - 40;
  return {
    ...coverSize,
    shapes: [
      bold(tagline, 46).at(margin, margin + 60, 'stamp'),
      ...heading.lines.map((line, index) => line.at(margin, top + index * heading.size * 1.12, 'ink')),
      ...below.lines.map((line, index) => line.at(margin, end + 140 + index * 72, 'soft')),
      drawRule(margin, rule, measure, 4, 'rule'),
      ...setFoot(foot).map((line, index) => line.at(margin, rule + 90 + index * 66, 'ink')),
    ],
  };
}

/** The last lines; of one that is too long, as much as there is room for. */
const setFoot = (foot: string[]) => foot.map((words) => setTitle(words, bold, measure, [[46, 1]]).lines[0]!);
