import { factWords } from '../words/words.ts';

/** “1994”; “44 BC”, year 0 being 1 BC. */
export const formatYear = (year: number): string => (year > 0 ? String(year) : factWords.beforeChrist(1 - year));

/** The decade of a year: “1950s”; “40s BC” for 44 BC. */
export const formatDecade = (year: number): string =>
  year > 0
    ? factWords.decade(year - (year % 10))
    : factWords.beforeChrist(factWords.decade(1 - year - ((1 - year) % 10)));
