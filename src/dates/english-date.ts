import { daysIn } from './days-in.ts';

/** A date as a source prints it, as far as it says: a year, a month, a day. */
export interface Printed {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = '(\\d{4})';

/** How dates are printed in English and in figures, each with what its groups are. */
const forms: [RegExp, (keyof Printed)[]][] = (
  [
    [`${day} (?:of )?${month} ${year}`, ['day', 'month', 'year']],
    [`${month} ${day} ${year}`, ['month', 'day', 'year']],
    [`${day} (?:of )?${month}`, ['day', 'month']],
    [`${month} ${day}`, ['month', 'day']],
    [`${month} (?:of )?${year}`, ['month', 'year']],
    [`${year}-(\\d\\d)-(\\d\\d)`, ['year', 'month', 'day']],
    [`(\\d{1,2})[./-](\\d{1,2})[./-]${year}`, ['day', 'month', 'year']],
    [`(\\d{1,2})[./-](\\d{1,2})[./-]${year}`, ['month', 'day', 'year']],
    [year, ['year']],
  ] as const
).map(([form, parts]) => [RegExp(`^${form}$`), [...parts]]);

/** The readings of a printed date, in English or in figures; none for other words, languages and calendars. */
export function readPrinted(printed: string): Printed[] {
  const words = printed
    .toLowerCase()
    .replace(/[,()[\]]/g, ' ')
    .replace(/\b(on|the|dated|(mon|tues|wednes|thurs|fri|satur|sun)day)\b/g, ' ')
    .trim()
    .replace(/\.$/, '')
    .replace(/\s+/g, ' ');
  return forms.flatMap(([form, parts]) => {
    const found = form.exec(words)?.slice(1);
    if (!found) return [];
    const read: Printed = {};
    for (const [index, part] of parts.entries())
      read[part] = part === 'month' ? monthOf(found[index]!) : Number(found[index]);
    const sound = (read.month ?? 1) >= 1 && (read.month ?? 1) <= 12 && (read.day ?? 1) >= 1 && (read.day ?? 1) <= 31;
    return sound ? [read] : [];
  });
}

const monthOf = (word: string): number => months.indexOf(word.slice(0, 3)) + 1 || Number(word);

/** The EDTF of a date in English words or figures: “22 November 1787”, “c. 1787”, “before 1787”, “the 1950s”. */
export function suggestEdtf(words: string): string | undefined {
  const said = words.trim().toLowerCase();
  const doubt = /^(?:c\.?|ca\.?|circa|about|approximately)\s*(.+)$/.exec(said);
  if (doubt) return withSign(suggestEdtf(doubt[1]!), '~');
  const unsure = /^(?:probably\s+|perhaps\s+)(.+)$|^(.+?)\s*(?:\?|\(\?\))$|^\[(.+)\]$/.exec(said);
  if (unsure) return withSign(suggestEdtf(unsure[1] ?? unsure[2] ?? unsure[3]!), '?');
  const limit = /^(before|after|until|since|from)\s+(.+)$/.exec(said);
  if (limit) {
    const day = suggestEdtf(limit[2]!);
    return day && (/before|until/.test(limit[1]!) ? `../${day}` : `${day}/..`);
  }
  if (/^(?:undated|n\.? ?d\.?|s\.? ?d\.?|no date|unknown)$/.test(said)) return '.., or leave edtf out';
  const decade = /^(?:the )?(\d{3})0'?s$/.exec(said);
  if (decade) return `${decade[1]}X`;
  const past = /^(\d{1,4}) (?:b\.? ?c\.?(?: ?e\.?)?)$/.exec(said);
  if (past && Number(past[1]) > 0) {
    const year = Number(past[1]) - 1;
    return year === 0 ? '0000' : `-${String(year).padStart(4, '0')}`;
  }
  const season = /^(?:the )?(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/.exec(said);
  if (season) return `${season[2]}-${{ spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }[season[1]!]}`;
  const range = /^(.+?)\s*(?:–|—| - | to )\s*(.+)$/.exec(said);
  if (range) {
    const [from, to] = [suggestEdtf(range[1]!), suggestEdtf(range[2]!)];
    return from && to && `${from}/${to}`;
  }
  const read = readPrinted(said);
  if (read.length !== 1) return undefined;
  const { year, month, day } = read[0]!;
  if (year === undefined || (month !== undefined && day !== undefined && day > daysIn(year, month))) return undefined;
  const two = (part: number) => `-${String(part).padStart(2, '0')}`;
  return `${String(year).padStart(4, '0')}${month === undefined ? '' : two(month)}${day === undefined ? '' : two(day)}`;
}

const withSign = (edtf: string | undefined, sign: string): string | undefined =>
  edtf && /^-?[\d-]+$/.test(edtf) ? `${edtf}${sign}` : undefined;
