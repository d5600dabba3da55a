import { fragmentFile, metaFile, pack, readEntry, unpack, type IndexFile, type Meta } from './packed.ts';

/**
 * Sets the editors’ own pages, such as the introduction, apart from the documents, so that one question finds both. They
 * have no place in the order of documents, for which Pagefind would leave them out: they get the last, and their
 * fragments a name that says what they are.
 */
export function markEditorial(files: IndexFile[]): IndexFile[] {
  const byPath = new Map(files.map((file) => [file.path, file.content]));
  for (const { hash } of Object.values(readEntry(byPath.get('pagefind-entry.json')!).languages)) {
    const [version, pages, parts, filters, orders, fields] = unpack(byPath.get(metaFile(hash))!) as Meta;
    const ordered = new Set(orders.flatMap(([, order]) => order));
    const editorial = [...pages.keys()].filter((page) => !ordered.has(page));
    for (const page of editorial) {
      const [name, ...rest] = pages[page]!;
      const marked = `${name}-editorial`;
      byPath.set(fragmentFile(marked), byPath.get(fragmentFile(name))!);
      byPath.delete(fragmentFile(name));
      pages[page] = [marked, ...rest];
    }
    for (const [, order] of orders) order.push(...editorial);
    byPath.set(metaFile(hash), pack([version, pages, parts, filters, orders, fields] satisfies Meta));
  }
  return [...byPath].map(([path, content]) => ({ path, content }));
}
