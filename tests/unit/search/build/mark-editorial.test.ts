import { expect, test } from 'vitest';
import { markEditorial } from '../../../../src/search/build/mark-editorial.ts';
import { pack, unpack, type IndexFile, type Meta } from '../../../../src/search/build/packed.ts';

const file = (path: string, content: unknown): IndexFile => ({ path, content: pack(content) });

/** Pages by the name of their fragment; those in the order are documents. */
const index = (names: string[], order: number[]): IndexFile[] => [
  { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify({ languages: { en: { hash: 'en_m' } } })) },
  file('pagefind.en_m.pf_meta', ['1', names.map((name) => [name, 9, '']), [], [], [['date', order]], []]),
  ...names.map((name) => file(`fragment/${name}.pf_fragment`, name)),
];

test('a page that has no place in the order of documents gets the last, and a name that says so', () => {
  const files = markEditorial(index(['en_a', 'en_b', 'en_c'], [2, 0]));
  const read = (path: string) => unpack(files.find((each) => each.path === path)!.content);
  const [, pages, , , orders] = read('pagefind.en_m.pf_meta') as Meta;
  expect(pages).toEqual([
    ['en_a', 9, ''],
    ['en_b-editorial', 9, ''],
    ['en_c', 9, ''],
  ]);
  expect(orders).toEqual([['date', [2, 0, 1]]]);
  expect(read('fragment/en_b-editorial.pf_fragment')).toBe('en_b');
  expect(files.map(({ path }) => path)).not.toContain('fragment/en_b.pf_fragment');
});
