import { splitWords } from '../passages.ts';
import type { Entry } from './packed.ts';
import { readPlaces, writePlaces, type Place } from './places.ts';
import { formsOf } from './word-forms.ts';

/** A page of the index. */
export interface IndexedPage {
  /** How many words it has, as Pagefind counts them. */
  length: number;
  /** A number for each of its words, the same for the same spelling. */
  spellings: Uint32Array;
}

/**
 * How many places become one, and from how many on. Where several words of a question stand at one place, Pagefind
 * counts the weight of the place so many times, up to 255: three times 24 can still be counted for three words.
 */
const together = 3;

/**
 * Makes the places of words that a page repeats small; of a common word they are nine tenths of what a search loads. The
 * first place of each spelling is enough, for the search finds the others by it (`findPositions`). Pagefind ranks pages
 * by the weight of all places: that of the others moves behind the end of the text, where places follow each other and
 * pack to almost nothing. Places that several words share, as a compound and its parts do, stay as they are.
 * @param parts all words of the index, part by part, since all places at once take gigabytes
 * @returns what changes the words of a part; to be given the parts in their order
 */
export function gatherRepeats(parts: Iterable<Entry[]>, pages: IndexedPage[]): (entries: Entry[]) => void {
  const sharers = pages.map(({ length }) => new Uint8ClampedArray(length));
  for (const entries of parts)
    for (const entry of entries) {
      const words = 1 + formsOf(entry[0]).length; // which the index will have there
      changePlaces(entry, (page, numbers) => {
        for (const { at } of readPlaces(numbers)) sharers[page]![at]! += words;
        return numbers;
      });
    }

  const ends = pages.map(({ length }) => length);
  const gatherOn = (page: number, numbers: number[]): number[] => {
    if (numbers.length <= together) return numbers; // with their weight before them, fewer places
    const places = readPlaces(numbers);
    const { spellings } = pages[page]!;
    const repeats = Map.groupBy(places, ({ at, weight }) =>
      sharers[page]![at] === 1 ? 256 * spellings[at]! + weight : -1 - at,
    );
    if (repeats.size > places.length - together + 1) return numbers;
    return writePlaces([...repeats.values()].flatMap((each) => gather(each, () => ends[page]!++)));
  };
  return (entries) => {
    for (const entry of entries) changePlaces(entry, gatherOn);
  };
}

/** One place for all, and what is left of their weight at other places. */
function gather(places: Place[], nextPlace: () => number): Place[] {
  if (places.length < together) return places;
  const { at, weight } = places[0]!;
  const most = Math.max(1, Math.floor((together * 24) / weight));
  const left = places.length - (places.length % most || most);
  return [
    { at, weight: weight * (places.length - left) },
    ...Array.from({ length: left / most }, () => ({ at: nextPlace(), weight: weight * most })),
  ];
}

/** Numbers the words of one text after another by their spelling. */
export function numberSpellings(): (text: string) => Uint32Array {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  return (text) => Uint32Array.from(splitWords(text), numberOf);
}

/** Changes the places of a word on each page. */
function changePlaces([, own, otherwise]: Entry, change: (page: number, numbers: number[]) => number[]): void {
  for (const places of [own, ...otherwise.map(([, each]) => each)]) {
    let page = 0;
    for (const each of places) each[1] = change((page += each[0]), each[1]);
  }
}
