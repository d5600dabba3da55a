import { createHash } from 'node:crypto';
import { afterElision, isUnspaced, toPlainLetters } from '../plain-letters.ts';
import { metaFile, pack, readEntry, unpack, type IndexFile, type Meta } from './packed.ts';

/** The places of a word, page by page; only Pagefind reads what is in them. */
type Places = unknown[];
/** A word as it is asked for, its places, and the words spelt otherwise that it finds too: `lodz` finds `łódź`. */
type Entry = [word: string, places: Places, otherwise: [word: string, places: Places][]];

/** How many characters of a run of Chinese or Japanese are kept from each on. Of a longer word they find the documents. */
const longest = 6;

/**
 * Adds to the index the other forms by which its words are found: `oeuvre` and `lodz` for `œuvre` and `Łódź`, `reilly`
 * for `O’Reilly`, and each word within a run of Chinese or Japanese, which puts no spaces between words.
 */
export function addWordForms(files: IndexFile[]): IndexFile[] {
  const byPath = new Map(files.map((file) => [file.path, file.content]));
  for (const { hash } of Object.values(readEntry(byPath.get('pagefind-entry.json')!).languages)) {
    const meta = unpack(byPath.get(metaFile(hash))!) as Meta;
    const parts = meta[2].map(([, , part]) => {
      const path = partFile(part);
      const [entries] = unpack(byPath.get(path)!) as [Entry[]];
      byPath.delete(path);
      return entries;
    });
    meta[2] = cut(withForms(parts.flat()), parts.length).map((entries) => {
      const content = pack([entries]);
      const name = `${hash.split('_')[0]}_${createHash('sha256').update(content).digest('hex').slice(0, 12)}`;
      byPath.set(partFile(name), content);
      return [entries[0]![0], entries.at(-1)![0], name];
    });
    byPath.set(metaFile(hash), pack(meta));
  }
  return [...byPath].map(([path, content]) => ({ path, content }));
}

const partFile = (hash: string): string => `index/${hash}.pf_index`;

function withForms(entries: Entry[]): Entry[] {
  const byWord = new Map(entries.map((entry) => [entry[0], entry]));
  for (const [word, places, otherwise] of entries.map((entry): Entry => [entry[0], entry[1], [...entry[2]]]))
    for (const form of formsOf(word)) {
      const entry: Entry = byWord.get(form) ?? [form, [], []];
      byWord.set(form, entry);
      entry[2].push(...(places.length > 0 ? ([[word, places]] satisfies Entry[2]) : []), ...otherwise);
    }
  return [...byWord.values()].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

function formsOf(word: string): string[] {
  const rest = afterElision(word) ?? word;
  const inner = isUnspaced(word) ? [...word].map((_, at, all) => all.slice(at, at + longest).join('')) : [];
  return [...new Set([toPlainLetters(word), rest, toPlainLetters(rest), ...inner.slice(1)])].filter(
    (form) => form !== word,
  );
}

/** Cuts a list into as many parts as it had, of one size. */
function cut(entries: Entry[], parts: number): Entry[][] {
  const size = Math.ceil(entries.length / parts);
  return Array.from({ length: parts }, (_, index) => entries.slice(index * size, (index + 1) * size)).filter(
    (part) => part.length > 0,
  );
}
