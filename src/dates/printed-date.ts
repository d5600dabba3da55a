import { dateBounds } from './dates.ts';

/** A date as a source prints it, as far as it says: a year, a month, a day. */
interface Printed {
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
function readPrinted(printed: string): Printed[] {
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

/**
 * Whether a date as printed says another time than an EDTF expression does. Words that do not read as a date in English
 * or in figures contradict nothing.
 */
export function contradicts(printed: string, edtf: string): boolean {
  const readings = readPrinted(printed);
  const { from = '0000-00-00', to = '9999-99-99' } = dateBounds(edtf);
  return readings.length > 0 && !readings.some((read) => overlaps(read, from, to));
}

function overlaps(read: Printed, from: string, to: string): boolean {
  const years = read.year === undefined ? [Number(from.slice(0, 4)), Number(to.slice(0, 4))] : [read.year, read.year];
  if (read.year === undefined && years[0] !== years[1]) return true;
  const [first, last] = [firstDay, lastDay].map((end, index) => end({ ...read, year: years[index]! }));
  return first! <= to && last! >= from;
}

const two = (part: number): string => String(part).padStart(2, '0');
const firstDay = ({ year, month = 1, day = 1 }: Printed): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
const lastDay = ({ year, month = 12, day = 31 }: Printed): string => firstDay({ year, month, day });
