import type { Bounds } from './dates.ts';

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

/** A scale on which busy years have equal width and long empty stretches are folded. */
export interface TimeScale {
  /** Where a day lies, in per cent of the whole. */
  at: (day: string) => number;
  /** Where a span lies; `undefined` where both ends are open, so that nothing can be drawn. */
  place: (span: Bounds) => Placed | undefined;
  /** Years to be labelled: the first and the last of each busy stretch. */
  years: { year: number; at: number; end: boolean }[];
  gaps: Gap[];
}

/** An empty stretch longer than this is folded … */
const longestGap = 5;
/** … to this width. Both in years. */
const gapWidth = 1.5;

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
    years: placed.flatMap(({ from, to, left: start }) => [
      { year: from, at: share(start), end: false },
      ...(to - 1 > from ? [{ year: to - 1, at: share(start + to - from), end: true }] : []),
    ]),
    gaps: placed.slice(1).map(({ left: start }) => ({ at: share(start - gapWidth), width: share(gapWidth) })),
  };
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
