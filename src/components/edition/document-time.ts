import { dateBounds, isOpen, isUncertain, type Bounds } from '../../dates/dates.ts';
import { createTimeScale, type Placed, type TimeScale } from '../../dates/time-scale.ts';
import type { DocumentData } from '../../edition/document-schema.ts';

/** Where the parts of a document's picture lie on a scale, in per cent. */
export interface DocumentInTime {
  /** The time that it covers, and which ends of it are uncertain; `undefined` where nothing is said or known of it. */
  covers: (Placed & { soft: { from: boolean; to: boolean } }) | undefined;
  /** The day on which it was written or published; `undefined` where nothing is known of it. */
  mark: number | undefined;
  /** Whether that day is in doubt. */
  uncertain: boolean;
  /** The days between which the date certainly lies, where they are given. */
  range: Placed | undefined;
  /** The years between what it covers and its date, where the two lie apart. */
  reach: { from: number; to: number } | undefined;
}

/** Covered time and date lie apart from this many per cent on. */
const apart = 3;

/** The scale on which all documents of an edition are drawn; none where nothing is known of when they are. */
export const createDocumentScale = (documents: { data: DocumentData }[]): TimeScale | undefined => {
  const spans = documents.flatMap(({ data: { covers, date } }) => [
    ...(covers ? [dateBounds(covers.edtf)] : []),
    dateBounds(date.edtf),
  ]);
  return spans.some(({ from, to }) => from ?? to) ? createTimeScale(spans) : undefined;
};

/** Lays out what a document covers, and when it was written. */
export function placeInTime({ date, covers }: DocumentData, scale: TimeScale): DocumentInTime {
  const span = covers && scale.place(dateBounds(covers.edtf));
  const [lower = '', upper = lower] = covers?.edtf.split('/') ?? [];
  const day = dateBounds(date.edtf);
  const mark = middle(day, scale);
  const end = span && !span.open.to ? span.to : undefined;
  const bounds = date.bounds === undefined ? undefined : dateBounds(date.bounds);
  return {
    covers: span && { ...span, soft: { from: isUncertain(lower), to: isUncertain(upper) } },
    mark,
    uncertain: isUncertain(date.edtf) || isOpen(date.edtf),
    // An end that nothing limits is drawn as far as the date itself reaches.
    range: bounds && scale.place({ from: bounds.from ?? day.from, to: bounds.to ?? day.to }),
    reach:
      mark !== undefined && end !== undefined && Math.abs(mark - end) > apart
        ? { from: Math.min(end, mark), to: Math.max(end, mark) }
        : undefined,
  };
}

/** The middle of a date; one with an open end is marked at the day that it names. */
function middle({ from, to }: Bounds, scale: TimeScale): number | undefined {
  const [first = to, last = from] = [from, to];
  return first && last ? (scale.at(first) + scale.at(last)) / 2 : undefined;
}
