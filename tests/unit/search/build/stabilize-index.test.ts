import { encode } from 'cborg';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { IndexFile } from '../../../../src/search/build/packed.ts';
import { stabilizeIndex } from '../../../../src/search/build/stabilize-index.ts';

const packed = (value: unknown) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)]));

/** An index of two filters, written in the order given. */
function index(reverse: boolean): IndexFile[] {
  const turned = <Item>(items: Item[]) => (reverse ? [...items].reverse() : items);
  const kinds = packed([
    'kind',
    turned([
      ['letter', [0]],
      ['note', [1]],
    ]),
  ]);
  const decades = packed(['decade', [['1900s', [0, 1]]]]);
  const suffix = reverse ? 'b' : 'a';
  const filters = turned([
    ['decade', `en_1${suffix}`],
    ['kind', `en_2${suffix}`],
  ]);
  return turned([
    {
      path: 'pagefind-entry.json',
      content: Buffer.from(JSON.stringify({ version: '1', languages: { en: { hash: `en_3${suffix}`, wasm: 'en' } } })),
    },
    {
      path: `pagefind.en_3${suffix}.pf_meta`,
      content: packed([
        '1',
        [],
        [],
        filters,
        turned([
          ['date', [0]],
          ['title', [0]],
        ]),
        [],
      ]),
    },
    { path: `filter/en_1${suffix}.pf_filter`, content: decades },
    { path: `filter/en_2${suffix}.pf_filter`, content: kinds },
    { path: 'fragment/en_4.pf_fragment', content: Buffer.from('as it is') },
  ]);
}

const listed = (files: IndexFile[]) =>
  files.map(({ path, content }) => `${path} ${Buffer.from(content).toString('base64')}`).sort();

test('an index is the same in whatever order Pagefind wrote it', () => {
  expect(listed(stabilizeIndex(index(true)))).toEqual(listed(stabilizeIndex(index(false))));
});

test('files keep their kind, and others stay as they are', () => {
  const paths = stabilizeIndex(index(false)).map(({ path }) => path.replace(/_[0-9a-f]{12}/, '_…'));
  expect(paths.sort()).toEqual([
    'filter/en_….pf_filter',
    'filter/en_….pf_filter',
    'fragment/en_4.pf_fragment',
    'pagefind-entry.json',
    'pagefind.en_….pf_meta',
  ]);
});

test('the entry names the file that is there', () => {
  const files = stabilizeIndex(index(true));
  const entry = JSON.parse(
    Buffer.from(files.find(({ path }) => path === 'pagefind-entry.json')!.content).toString(),
  ) as { languages: { en: { hash: string } } };
  expect(files.map(({ path }) => path)).toContain(`pagefind.${entry.languages.en.hash}.pf_meta`);
});
