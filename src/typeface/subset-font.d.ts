/** The part of the `subset-font` package that we use; it ships no types of its own. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2';
    /** A number pins an axis, a span cuts it down. */
    variationAxes?: Record<string, number | { min: number; max: number }>;
    /** OpenType features to keep, by their tags; all others are dropped. */
    keepFeatures?: string[];
    /** Entries of the `name` table to keep besides those that name the font. */
    preserveNameIds?: number[];
    /** Tables to leave out, by their tags. */
    dropTables?: string[];
  }
  export default function subsetFont(font: Buffer, letters: string, options: Options): Promise<Buffer>;
}
