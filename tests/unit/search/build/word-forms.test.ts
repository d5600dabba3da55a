import { expect, it } from 'vitest';
import type { Entry, Places } from '../../../../src/search/build/packed.ts';
import { addWordForms } from '../../../../src/search/build/word-forms.ts';

const places = (page: number, at: number): Places => [[page, [-25, at], []]];

it.each<[what: string, word: string, forms: string[]]>([
  ['a plain word has no other', 'harbour', []],
  ['letters that are no letter with an accent', 'æther', ['aether']],
  ['a ligature', 'ﬁne', ['fine']],
  ['a word behind an elided one', 'l’œuvr', ['l’oeuvr', 'oeuvr', 'œuvr']],
  ['a possessive is not elided', 'master’s', []],
  ['the inside of a run of Chinese', '和平共处', ['处', '共处', '平共处']],
])('%s', (_, word, forms) => {
  const own = places(0, 3);
  const entries = addWordForms(
    [
      [word, own, []],
      ['zebra', places(1, 0), []],
      ['zinc', [], []],
    ],
    [],
  );
  expect(entries.map(([each]) => each)).toEqual(
    [word, ...forms, 'zebra', 'zinc'].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  );
  for (const [each, its, otherwise] of entries)
    if (forms.includes(each)) expect([its, otherwise]).toEqual([[], [[word, own]]]);
});

it('adds to a word that is there already, and keeps what it finds', () => {
  const [plain, special]: [Entry, Entry] = [
    ['oeuvr', places(0, 3), []],
    ['œuvr', places(1, 5), []],
  ];
  expect(addWordForms([plain, special, ['zinc', [], []]], [])).toContainEqual([
    'oeuvr',
    plain[1],
    [['œuvr', special[1]]],
  ]);
});
