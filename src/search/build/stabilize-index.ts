import { metaFile, nameOf, pack, readEntry, unpack, type IndexFile, type Meta, type Named } from './packed.ts';

/**
 * Puts the index into a stable order. Pagefind writes filters and their values in the order of a hash map,
 * which differs in every build, and names files after their content. Here they are sorted and renamed.
 */
export function stabilizeIndex(files: IndexFile[]): IndexFile[] {
  const byPath = new Map(files.map((file) => [file.path, file.content]));
  const entry = readEntry(byPath.get('pagefind-entry.json')!);
  for (const [language, about] of Object.entries(entry.languages)) {
    const name = (content: Uint8Array) => nameOf(language, content);
    const [version, pages, parts, filters, orders, fields] = take(byPath, metaFile(about.hash)) as Meta;
    const renamed = filters.sort(byName).map(([filter, hash]): Named => {
      const [its, values] = take(byPath, filterFile(String(hash))) as [string, Named[]];
      const content = pack([its, values.sort(byName)]);
      byPath.set(filterFile(name(content)), content);
      return [filter, name(content)];
    });
    const content = pack([version, pages, parts, renamed, orders.sort(byName), fields]);
    about.hash = name(content);
    byPath.set(metaFile(about.hash), content);
  }
  byPath.set('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
  return [...byPath].map(([path, content]) => ({ path, content }));
}

const filterFile = (hash: string) => `filter/${hash}.pf_filter`;
const byName = ([a]: Named, [b]: Named) => (a < b ? -1 : 1);

/** Reads a file and removes it, since its name will change. */
function take(files: Map<string, Uint8Array>, path: string): unknown {
  const packed = files.get(path)!;
  files.delete(path);
  return unpack(packed);
}
