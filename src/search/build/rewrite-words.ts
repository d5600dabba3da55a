import { createHash } from 'node:crypto';
import { numberSpellings, type IndexedPage } from './gather-repeats.ts';
import { fragmentFile, metaFile, pack, readEntry, readText, unpack } from './packed.ts';
import type { Entry, IndexFile, Meta } from './packed.ts';

/**
 * Changes the words of an index, and cuts them into as many parts as before.
 * @param change makes the new words from the old, which it may change, and the pages that hold them
 */
export function rewriteWords(
  files: IndexFile[],
  change: (words: Entry[], pages: IndexedPage[]) => Entry[],
): IndexFile[] {
  const byPath = new Map(files.map((file) => [file.path, file.content]));
  for (const { hash } of Object.values(readEntry(byPath.get('pagefind-entry.json')!).languages)) {
    const meta = unpack(byPath.get(metaFile(hash))!) as Meta;
    const toSpellings = numberSpellings();
    const pages = meta[1].map(([fragment, length]) => ({
      length,
      spellings: toSpellings(readText(byPath.get(fragmentFile(fragment))!)),
    }));
    const parts = meta[2].map(([, , part]) => {
      const path = partFile(part);
      const [entries] = unpack(byPath.get(path)!) as [Entry[]];
      byPath.delete(path);
      return entries;
    });
    meta[2] = cut(change(parts.flat(), pages), parts.length).map((entries) => {
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

/** Cuts a list into as many parts as it had, of one size. */
function cut(entries: Entry[], parts: number): Entry[][] {
  const size = Math.ceil(entries.length / parts);
  return Array.from({ length: parts }, (_, index) => entries.slice(index * size, (index + 1) * size)).filter(
    (part) => part.length > 0,
  );
}
