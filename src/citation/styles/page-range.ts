/**
 * A range of pages as American styles shorten it: of the last page the figures that are new.
 * @param digits figures that it keeps at least: 1 after 101–109 in Chicago style (9.61), else 2
 */
export function shorten([first, last]: [first: string, last?: string] | [], digits: 1 | 2): string {
  if (!first || last === undefined || last === first) return first ?? '';
  const isPlain = /^\d{3,}$/.test(first) && last.length === first.length;
  if (!isPlain || (digits === 1 && first.endsWith('00'))) return `${first}–${last}`;
  const kept = digits === 1 && /0[1-9]$/.test(first) ? 1 : 2;
  const changed = [...first].findIndex((figure, index) => figure !== last[index]);
  return `${first}–${last.slice(Math.min(changed, last.length - kept))}`;
}
