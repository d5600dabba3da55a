const rules = /* @__PURE__ */ new Intl.PluralRules('en');

/** A number with its noun: “1 emendation”, “6 emendations”. */
export function count(number: number, one: string, other = `${one}s`): string {
  return `${number} ${rules.select(number) === 'one' ? one : other}`;
}

/** Lines of a file by their ranges: “line 11”, “lines 6–9, 11”. */
export const nameLines = (ranges: string[]): string =>
  `${ranges.length === 1 && /^\d+$/.test(ranges[0]!) ? 'line' : 'lines'} ${ranges.join(', ')}`;
