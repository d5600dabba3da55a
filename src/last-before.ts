/**
 * The last item that begins at or before an offset, found by halving; `undefined` if all begin after it.
 * @param items in order of `start`
 */
export function lastBefore<Item extends { start: number }>(items: Item[], offset: number): Item | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
