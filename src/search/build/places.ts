/** Where a word stands in a text, counted in words, and how much it counts there: 24 in a paragraph, more in a heading. */
export interface Place {
  at: number;
  weight: number;
}

/** What a list begins with, though Pagefind gives it to no word. */
const initialWeight = 25;

/**
 * Reads places as Pagefind writes them: each as how far it is from the one before, those of one weight together. A
 * negative number is the weight of those that follow, less one and negated; the first of these is counted from the start.
 */
export function readPlaces(numbers: number[]): Place[] {
  const places: Place[] = [];
  let [at, weight] = [0, initialWeight];
  for (const number of numbers) {
    if (number < 0) [at, weight] = [0, -number - 1];
    else places.push({ at: (at += number), weight });
  }
  return places;
}

/** Writes places in the same way. */
export function writePlaces(places: Place[]): number[] {
  const numbers: number[] = [];
  let [last, current] = [0, initialWeight];
  for (const { at, weight } of places.toSorted((a, b) => a.weight - b.weight || a.at - b.at)) {
    if (weight !== current) numbers.push(-weight - 1);
    numbers.push(weight === current ? at - last : at);
    [last, current] = [at, weight];
  }
  return numbers;
}
