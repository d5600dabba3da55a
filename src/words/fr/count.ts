const rules = /* @__PURE__ */ new Intl.PluralRules('fr');

/** A number with its noun: “0 document”, “1 document”, “6 documents”. */
export function count(number: number, one: string, other = `${one}s`): string {
  return `${number.toLocaleString('fr')} ${rules.select(number) === 'one' ? one : other}`;
}

/** Lines of a file by their ranges: “ligne 11”, “lignes 6–9, 11”. */
export const nameLines = (ranges: string[]): string =>
  `${ranges.length === 1 && /^\d+$/.test(ranges[0]!) ? 'ligne' : 'lignes'} ${ranges.join(', ')}`;
