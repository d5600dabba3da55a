/** How many characters words have in common that a search is to find together. */
const beginning = 4;

/** A word of the index, and what it takes there. */
interface Word {
  word: string;
  content: Uint8Array;
}

/**
 * Cuts words into parts, of which a search loads one for each word of a question. Pagefind finds the longer words too
 * that begin with it, but only in that part: words with the same first four characters stay together. What is large,
 * such as the commonest words, stands alone, so that no rare word costs as much.
 * @param words sorted
 * @param parts how many are wanted; there may be some more
 */
export function cutWords<Its extends Word>(words: Its[], parts: number): Its[][] {
  const together = [...Map.groupBy(words, ({ word }) => [...word].slice(0, beginning).join('')).values()];
  const size = sizeOf(words) / parts;
  const cut: Its[][] = [];
  let room = 0;
  for (const group of together) {
    const its = sizeOf(group);
    if (its > room) {
      cut.push([]);
      room = size;
    }
    cut.at(-1)!.push(...group);
    room -= its;
  }
  return cut;
}

const sizeOf = (words: Word[]): number => words.reduce((sum, { content }) => sum + content.length, 0);
