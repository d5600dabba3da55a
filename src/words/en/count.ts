const rules = /* @__PURE__ */ new Intl.PluralRules('en');

/** A number with its noun: “1 emendation”, “6 emendations”. */
export function count(number: number, one: string, other = `${one}s`): string {
  return `${number} ${rules.select(number) === 'one' ? one : other}`;
}
