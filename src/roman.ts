/** Valid Roman numerals. */
const numeral = /^(?=.)m*(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i;
const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** The number that a Roman numeral stands for, in capitals or small letters; `undefined` for what is none. */
export function readRoman(words: string): number | undefined {
  if (!numeral.test(words)) return undefined;
  const letters = [...words.toLowerCase()].map((letter) => values[letter]!);
  return letters.reduce((sum, value, index) => sum + (value < (letters[index + 1] ?? 0) ? -value : value), 0);
}
