import { encode } from 'cborg';
import { cutWords } from './cut-words.ts';
import { numberSpellings, type IndexedPage } from './gather-repeats.ts';
import { fragmentFile, metaFile, nameOf, openList, pack, packEncoded, readEntry, readText, unpack } from './packed.ts';
import type { Entry, IndexFile, Meta } from './packed.ts';
import { addWordForms } from './word-forms.ts';

/**
 * Changes the words of an index, adds their other forms, and cuts them into about as many parts as there were. One
 * part is unpacked at a time.
 * @param createChange is given all parts and the pages that hold their words, and makes what changes the words of a part
 */
export function rewriteWords(
  files: IndexFile[],
  createChange: (parts: Iterable<Entry[]>, pages: IndexedPage[]) => (entries: Entry[]) => void,
): IndexFile[] {
  const byPath = new Map(files.map((file) => [file.path, file.content]));
  for (const [language, { hash }] of Object.entries(readEntry(byPath.get('pagefind-entry.json')!).languages)) {
    const meta = unpack(byPath.get(metaFile(hash))!) as Meta;
    const toSpellings = numberSpellings();
    const pages = meta[1].map(([fragment, length]) => ({
      length,
      spellings: toSpellings(readText(byPath.get(fragmentFile(fragment))!)),
    }));
    const parts = meta[2].map(([, , part]) => byPath.get(partFile(part))!);
    for (const [, , part] of meta[2]) byPath.delete(partFile(part));
    const unpacked = {
      *[Symbol.iterator]() {
        for (const part of parts) yield (unpack(part) as [Entry[]])[0];
      },
    };
    const change = createChange(unpacked, pages);
    const words: Entry<Uint8Array>[] = [];
    for (const entries of unpacked) {
      change(entries);
      words.push(...entries.map(encodePlaces));
    }
    const whole = addWordForms(words, nowhere).map((entry) => ({ word: entry[0], content: encodeEntry(entry) }));
    let last = '';
    meta[2] = cutWords(whole, parts.length).map((part) => {
      const content = packEncoded([openList(1), openList(part.length), ...part.map(({ content }) => content)]);
      const name = nameOf(language, content);
      byPath.set(partFile(name), content);
      // What lies between two parts belongs to the second, where the longer words are that begin with it.
      const from = last;
      last = part.at(-1)!.word;
      return [from, last, name];
    });
    byPath.set(metaFile(hash), pack(meta));
  }
  return [...byPath].map(([path, content]) => ({ path, content }));
}

const partFile = (hash: string): string => `index/${hash}.pf_index`;
const nowhere = new Uint8Array();

function encodePlaces([word, places, otherwise]: Entry): Entry<Uint8Array> {
  return [word, places.length > 0 ? encode(places) : nowhere, otherwise.map(([each, its]) => [each, encode(its)])];
}

function encodeEntry([word, places, otherwise]: Entry<Uint8Array>): Uint8Array {
  return Buffer.concat([
    openList(3),
    encode(word),
    places.length > 0 ? places : openList(0),
    openList(otherwise.length),
    ...otherwise.flatMap(([each, its]) => [openList(2), encode(each), its]),
  ]);
}
