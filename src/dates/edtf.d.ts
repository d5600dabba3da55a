/** The part of the `edtf` package that we use; it ships no types of its own. */
declare module 'edtf' {
  export interface Edtf {
    type: 'Date' | 'Year' | 'Interval' | 'Set' | 'List' | 'Season' | 'Decade' | 'Century';
    /** Milliseconds since 1970, UTC: the first and the last instant that the expression allows. */
    min: number;
    max: number;
    /** 1 year, 2 month, 3 day. */
    precision?: number;
    uncertain?: { value: number };
    approximate?: { value: number };
    lower?: Edtf | null;
    upper?: Edtf | null;
  }
  /** @param date an expression, or the parts of a date; the month is counted from 0 */
  export default function edtf(date: string | { type: 'Date'; values: number[] }): Edtf;
}
