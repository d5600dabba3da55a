/** The part of the `edtf` package that we use; it ships no types of its own. */
declare module 'edtf' {
  export interface Edtf {
    type: 'Date' | 'Year' | 'Interval' | 'Set' | 'List' | 'Season' | 'Decade' | 'Century';
    /** Milliseconds since 1970, UTC: the first and the last instant that the expression allows; `null` or infinite where open. */
    min: number | null;
    max: number | null;
    /** 1 year, 2 month, 3 day, 0 with a time of day. */
    precision?: number;
    /** Digits left open, as in `195X`. */
    unspecified?: { value: number };
    uncertain?: { value: number };
    approximate?: { value: number };
    /** The ends of an interval: a date, `null` where one is not known, an object without a type where one is open. */
    lower?: Edtf | null;
    upper?: Edtf | null;
  }
  /** @param date an expression, or the parts of a date; the month is counted from 0 */
  export default function edtf(date: string | { type: 'Date'; values: number[] }): Edtf;
}
