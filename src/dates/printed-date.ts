import { writtenBounds } from './dates.ts';
import { readPrinted, type Printed } from './english-date.ts';

/**
 * Whether a date as printed says another time than an EDTF expression does. Words that do not read as a date in English
 * or in figures contradict nothing.
 */
export function contradicts(printed: string, edtf: string): boolean {
  const readings = readPrinted(printed);
  const { from = '0000-00-00', to = '9999-99-99' } = writtenBounds(edtf);
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
