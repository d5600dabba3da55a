import { padDate } from '../../citation/item.ts';
import { dateBounds, dateParts, isQualified, isUncertain, parseDate, type Bounds } from '../../dates/dates.ts';
import { isOldStyle, withoutCalendar } from '../../dates/old-style.ts';
import type { DocumentData } from '../../edition/document-schema.ts';

/** Attributes that say when, for programs. */
type Dating = Record<string, string | undefined>;

/**
 * `when` the document is dated, where that is known to the day, month or year; else the days between which it lies.
 * What is doubtful of a part of the date is so of all of it: TEI has no attribute for a part.
 */
export function daysOf({ date }: DocumentData): Dating {
  const known = date.certainty === 'stated' || date.certainty === 'confirmed';
  const doubtful = isQualified(date.edtf);
  const parts = dateParts(date.edtf);
  if (known && parts?.length === 1 && !isUncertain(date.edtf)) return { when: padDate(parts[0]!).join('-') };
  const { from, to } = daysOfOurEra(date.bounds ?? date.edtf);
  return {
    ...(known && !doubtful && from && from === to ? { when: from } : { notBefore: from, notAfter: to }),
    ...oldStyle(date.edtf),
    ...(known && doubtful && !date.bounds ? { cert: 'medium' } : {}),
  };
}

/**
 * An Old Style date as TEI has it: `calendar` is that of the words, `when-custom` is the date in it; `when`, `notBefore`
 * and `notAfter` are always Gregorian.
 */
function oldStyle(edtf: string): Dating {
  if (!isOldStyle(edtf)) return {};
  const written = withoutCalendar(edtf);
  const custom = /^-?\d{4}(-\d\d){0,2}$/.test(written) ? { 'when-custom': written, datingMethod: '#julian' } : {};
  return { calendar: '#julian', ...custom };
}

/** The bounds of a date; years before Christ are left out, since programs count them in two ways. */
function daysOfOurEra(edtf: string): Bounds {
  const { from, to } = dateBounds(edtf);
  const ours = (day: string | undefined) => (day && /^(?!0000)\d/.test(day) ? day : undefined);
  return { from: ours(from), to: ours(to) };
}

/** The time that the document is about, from day to day; or its bounds where an end is uncertain, a season or one of several dates. */
export function coveredBy(edtf: string): Dating {
  const { from, to } = daysOfOurEra(edtf);
  const { type, parts } = parseDate(edtf);
  const filled = type === 'single' || type === 'interval';
  const whole = filled && parts.every((part) => [part.from, part.to].every((end) => end?.precision !== 'season'));
  return isUncertain(edtf) || !whole ? { notBefore: from, notAfter: to } : { from, to };
}

/** When an event was: `when`, or from when to when; its bounds where the date is a season, a decade or one of several. */
export function datesOfEvent(edtf: string): Dating {
  const ends = parseDate(edtf).type === 'interval' ? edtf.split('/') : [edtf];
  const said = ends.map((end) => (end && end !== '..' ? saidPart(end) : ''));
  const cert = isQualified(edtf) ? 'medium' : undefined;
  if (said.includes(undefined)) return { ...coveredBy(edtf), cert };
  const [from, to] = said.map((day) => day || undefined);
  return ends.length === 1 ? { when: from, cert } : { from, to, cert };
}

/** A day, month or year of our era as ISO 8601 writes it. */
function saidPart(edtf: string): string | undefined {
  const parts = dateParts(edtf);
  return parts?.length === 1 ? padDate(parts[0]!).join('-') : undefined;
}
