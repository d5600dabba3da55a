import type { Bounds } from './dates.ts';
import { formatYear } from './periods.ts';

/** A stretch of years in which nothing lies, folded to a narrow gap. */
export interface Gap {
  /** Left edge and width, in per cent of the whole. */
  at: number;
  width: number;
}

/** Where a span lies, in per cent of the whole, and which of its ends are open: these reach to the edge. */
export interface Placed {
  from: number;
  to: number;
  open: { from: boolean; to: boolean };
}

/** What the axis says at a place. */
export interface Label {
  /** A year, or the first and last of a stretch too short for both: “1994–98”. */
  words: string;
  /** Its edge, in per cent of the whole: the right one at the end of a stretch, else the left. */
  at: number;
  end: boolean;
}

/** A scale on which busy years have equal width and long empty stretches are folded. */
export interface TimeScale {
  /** Where a day lies, in per cent of the whole. */
  at: (day: string) => number;
  /** Where a span lies; `undefined` where both ends are open, so that nothing can be drawn. */
  place: (span: Bounds) => Placed | undefined;
  /** The first and the last year of each busy stretch, but for those that would run into another. */
  years: Label[];
  gaps: Gap[];
}

/** An empty stretch longer than this is folded … */
const longestGap = 5;
/** … to this width. Both in years. */
const gapWidth = 1.5;
/** What a year takes of the narrowest picture, that on a phone, in per cent; two years with a dash take more. */
const labelWidth = 12;
const longLabelWidth = 20;

/**
 * Lays out the years that documents cover or were written in.
 * @param spans first and last days, `YYYY-MM-DD`; open ends are ignored, and so are spans that are open on both sides
 */
export function createTimeScale(spans: Bounds[]): TimeScale {
  const stretches = busyYears(spans);
  const width = stretches.reduce((sum, { from, to }) => sum + to - from, 0) + (stretches.length - 1) * gapWidth;
  const share = (years: number) => (100 * years) / width;
  let left = 0;
  const placed = stretches.map(({ from, to }) => {
    const stretch = { from, to, left };
    left += to - from + gapWidth;
    return stretch;
  });
  const at = (day: string): number => {
    const moment = decimalYear(day);
    const stretch = placed.findLast(({ from }) => from <= moment) ?? placed[0]!;
    return share(stretch.left + Math.min(Math.max(moment, stretch.from), stretch.to) - stretch.from);
  };

  return {
    at,
    place: ({ from, to }) =>
      from || to ? { from: from ? at(from) : 0, to: to ? at(to) : 100, open: { from: !from, to: !to } } : undefined,
    years: fitLabels(
      placed.flatMap(({ from, to, left: start }) => {
        const [first, last] = [from, to - 1].map(formatYear) as [string, string];
        const [left, right] = [share(start), share(start + to - from)];
        if (first === last) return [{ words: first, at: left, end: false }];
        return right - left < 2 * labelWidth
          ? [{ words: joinYears(first, last), at: left, end: false }]
          : [
              { words: first, at: left, end: false },
              { words: last, at: right, end: true },
            ];
      }),
    ),
    gaps: placed.slice(1).map(({ left: start }) => ({ at: share(start - gapWidth), width: share(gapWidth) })),
  };
}

/** “1994–98”, “1898–1902”. */
const joinYears = (first: string, last: string): string =>
  `${first}–${last.slice(0, -2) === first.slice(0, -2) ? last.slice(-2) : last}`;

/** Of labels that would run into each other the first stays; one that would pass the right edge ends there. */
function fitLabels(labels: Label[]): Label[] {
  let taken = -Infinity;
  return labels.flatMap((label) => {
    const width = label.words.length > 4 ? longLabelWidth : labelWidth;
    const within = !label.end && label.at > 100 - width ? { ...label, at: 100, end: true } : label;
    const from = within.end ? within.at - width : within.at;
    if (from < taken) return [];
    taken = from + width;
    return [within];
  });
}

/** A place on a scale as SVG writes it, to the hundredth of a per cent. */
export const percent = (place: number): string => `${Math.round(place * 100) / 100}%`;

/** Stretches of whole years, the end exclusive, parted by gaps longer than `longestGap`. */
function busyYears(spans: Bounds[]): { from: number; to: number }[] {
  const years = spans
    .filter(({ from, to }) => from || to)
    .map(({ from, to }) => ({
      from: Math.floor(decimalYear((from ?? to)!)),
      to: Math.floor(decimalYear((to ?? from)!)) + 1,
    }))
    .sort((a, b) => a.from - b.from);
  return years.reduce<typeof years>((stretches, span) => {
    const last = stretches.at(-1);
    if (!last || span.from - last.to > longestGap) return [...stretches, { ...span }];
    last.to = Math.max(last.to, span.to);
    return stretches;
  }, []);
}

function decimalYear(day: string): number {
  const [year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day)!.slice(1).map(Number) as [number, number, number];
  return year + (month - 1 + (date - 1) / 31) / 12;
}
