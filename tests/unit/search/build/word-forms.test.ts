import { expect, it } from 'vitest';
import { pack, unpack, type IndexFile, type Meta } from '../../../../src/search/build/packed.ts';
import { addWordForms } from '../../../../src/search/build/word-forms.ts';

type Entry = [string, unknown[], [string, unknown[]][]];

const file = (path: string, content: unknown): IndexFile => ({ path, content: pack(content) });

/** An index of these words in two parts, each word with places of its own. */
function indexOf(words: Entry[]): IndexFile[] {
  const parts = [words.slice(0, 2), words.slice(2)];
  const meta = ['1', [], parts.map((part, at) => [part[0]![0], part.at(-1)![0], `en_${at}`]), [], [], []];
  return [
    {
      path: 'pagefind-entry.json',
      content: Buffer.from(JSON.stringify({ languages: { en: { hash: 'en_m' } } })),
    },
    file('pagefind.en_m.pf_meta', meta),
    ...parts.map((part, at) => file(`index/en_${at}.pf_index`, [part])),
  ];
}

/** The words of an index as a search meets them: part by part, each in the part that the first file names for it. */
function wordsOf(files: IndexFile[]): Entry[] {
  const read = (path: string) => unpack(files.find((each) => each.path === path)!.content);
  return (read('pagefind.en_m.pf_meta') as Meta)[2].flatMap(([from, to, hash]) => {
    const [entries] = read(`index/${hash}.pf_index`) as [Entry[]];
    expect([from, to]).toEqual([entries[0]![0], entries.at(-1)![0]]);
    return entries;
  });
}

it.each<[what: string, word: string, forms: string[]]>([
  ['a plain word has no other', 'harbour', []],
  ['letters that are no letter with an accent', 'æther', ['aether']],
  ['a ligature', 'ﬁne', ['fine']],
  ['a word behind an elided one', 'l’œuvr', ['l’oeuvr', 'oeuvr', 'œuvr']],
  ['a possessive is not elided', 'master’s', []],
  ['the inside of a run of Chinese', '和平共处', ['处', '共处', '平共处']],
])('%s', (_, word, forms) => {
  const places = [[0, [-25, 3], []]];
  const entries = wordsOf(
    addWordForms(
      indexOf([
        [word, places, []],
        ['zebra', [[1, [-25, 0], []]], []],
        ['zinc', [], []],
      ]),
    ),
  );
  expect(entries.map(([each]) => each)).toEqual(
    [word, ...forms, 'zebra', 'zinc'].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  );
  for (const [each, own, otherwise] of entries)
    if (forms.includes(each)) expect([own, otherwise]).toEqual([[], [[word, places]]]);
});

it('adds to a word that is there already, and keeps what it finds', () => {
  const [plain, special]: [Entry, Entry] = [
    ['oeuvr', [[0, [-25, 3], []]], []],
    ['œuvr', [[1, [-25, 5], []]], []],
  ];
  expect(wordsOf(addWordForms(indexOf([plain, special, ['zinc', [], []]])))).toContainEqual([
    'oeuvr',
    plain[1],
    [['œuvr', special[1]]],
  ]);
});
