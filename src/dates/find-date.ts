import { daysIn } from './days-in.ts';

/** A date found in words: as printed there, and in EDTF. */
export interface FoundDate {
  printed: string;
  edtf: string;
}

/** The languages in which months are known: those of the sources that editors are likeliest to have. */
const languages = ['en', 'fr', 'de', 'ru', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'cs'];

/** Letters without accents, so that FEVRIER is février. */
const plain = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The number of each month by its names: as it stands alone, and as it stands after a day. */
const months = new Map(
  languages.flatMap((language) =>
    Array.from({ length: 12 }, (_, month) => month).flatMap((month) => {
      const date = Date.UTC(2000, month, 1);
      const name = (options: Intl.DateTimeFormatOptions): string =>
        new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
          .formatToParts(date)
          .find(({ type }) => type === 'month')!.value;
      return [name({ month: 'long' }), name({ month: 'long', day: 'numeric' })].map((each): [string, number] => [
        plain(each),
        month + 1,
      ]);
    }),
  ),
);
for (const [month, short] of [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
].entries())
  for (const end of ['', '.', ...(short === 'sep' ? ['t', 't.'] : [])]) months.set(`${short}${end}`, month + 1);

const month = `(?<month>\\p{L}{3,}\\.?)`;
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|e|ème|º|°|\\.)?';
const year = '(?<year>\\d{4})(?!\\d)';
const of = '(?:of|de|del|di|do)';

const forms = [
  `(?<!\\d)${day}\\s+(?:${of}\\s+)?${month},?\\s+(?:${of}\\s+)?${year}`,
  `(?<!\\p{L})${month}\\s+(?:the\\s+)?${day},?\\s+${year}`,
  `(?<!\\p{L}|\\d\\S{0,2}\\s)${month},?\\s+(?:${of}\\s+)?${year}`,
  `(?<![\\d-])(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])`,
  `(?<!\\d)(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?${year}`,
].map((form) => RegExp(form, 'giu'));

/** A year that an editor or printer put in brackets behind a date: “January 10, 1788 [1787]”. */
const otherYear = /^\s*\[(\d{4})\]/;

/**
 * Finds the first whole date, or month of a year, in some words, in one of several languages. Where another year stands
 * behind it in brackets, it is one of both: `[1787-01-10,1788-01-10]`.
 */
export function findDate(words: string): FoundDate | undefined {
  const found = forms
    .flatMap((form) => [...words.matchAll(form)])
    .flatMap((match) => {
      const { day, month, year } = match.groups!;
      const number = Number(month) || months.get(plain(month!));
      const sound = number !== undefined && number >= 1 && number <= 12;
      if (!sound || (day !== undefined && (Number(day) < 1 || Number(day) > daysIn(Number(year), number)))) return [];
      const rest = [number, ...(day === undefined ? [] : [Number(day)])].map(
        (part) => `-${String(part).padStart(2, '0')}`,
      );
      const [brackets, other] = otherYear.exec(words.slice(match.index + match[0].length)) ?? [''];
      const years = other === undefined || other === year ? [year!] : [other, year!].sort();
      const dates = years.map((each) => `${each}${rest.join('')}`);
      return [
        {
          at: match.index,
          printed: `${match[0]}${brackets}`,
          edtf: dates.length === 1 ? dates[0]! : `[${dates.join(',')}]`,
        },
      ];
    })
    .sort((a, b) => a.at - b.at || b.printed.length - a.printed.length);
  const [first] = found;
  return first && { printed: first.printed, edtf: first.edtf };
}
