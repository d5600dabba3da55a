import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkNames } from '../../src/edition/check-names.ts';
import { createMentionFinder } from '../../src/apparatus/mention-finder.ts';
import { groupIndexLines, buildNameIndex, exceedsPage } from '../../src/apparatus/name-index.ts';
import type { Name } from '../../src/edition/names.ts';

const name = (id: string, forms: string[], more: Partial<Name> = {}): Name => ({
  id,
  heading: id,
  gloss: 'A name.',
  aliases: [],
  seeAlso: [],
  kind: 'persons',
  file: 'names/persons.yaml',
  forms,
  ...more,
});

describe('mentionFinder', () => {
  const find = createMentionFinder([
    name('board', ['Harbour Board', 'Board']),
    name('harbour', ['Harbour']),
    name('ltd', ['Crane (Ltd)']),
    name('quoted', ['“new mole”']),
    name('regexp', ['a.b*c']),
    name('signs', ['C++', '(A)', '$1']),
    name('premier', ['周恩来']),
  ]);
  it.each([
    ['The Harbour Board met.', ['board:Harbour Board']],
    [
      "The Harbour was shut; the Board’s chair and the Board's clerk left.",
      ['harbour:Harbour', 'board:Board', 'board:Board'],
    ],
    ['Boards, Harbourmaster and harbour are other words.', []],
    ['Crane (Ltd) built the “new mole”.', ['ltd:Crane (Ltd)', 'quoted:“new mole”']],
    ['a.b*c is found, aXbbc is not.', ['regexp:a.b*c']],
    ['C++ and C, (A) or A, $1 or 1.', ['signs:C++', 'signs:(A)', 'signs:$1']],
    ['和平共处。周恩来在一九五三年提出。', ['premier:周恩来']],
  ])('reads %s', (text, expected) => {
    expect(find(text).map(({ id, start, end }) => `${id}:${text.slice(start, end)}`)).toEqual(expected);
  });
});

describe('nameIndex', () => {
  const mention = (id: string, place: string, form = id) => ({ id, form, place, page: undefined });

  it('gathers each place once, by document, and names that lead to an entry', () => {
    const names = [name('zeta', ['zeta'], { heading: 'Zeta', aliases: ['Alpha'] })];
    const index = buildNameIndex(names, [
      {
        slug: 'letter',
        number: 2,
        mentions: [mention('zeta', 'p-1'), mention('zeta', 'p-1'), mention('zeta', 'fn-a')],
      },
    ]);
    expect(index[0]!.locators).toEqual([
      {
        slug: 'letter',
        number: 2,
        places: [
          { place: 'p-1', page: undefined },
          { place: 'fn-a', page: undefined },
        ],
      },
    ]);
    expect(groupIndexLines(index)[0]!.lines.map(({ sort }) => sort)).toEqual(['Alpha', 'Zeta']);
  });

  it('refuses a form that stands nowhere', () => {
    expect(() =>
      buildNameIndex(
        [name('zeta', ['Zeta', 'Zetas'])],
        [{ slug: 'letter', number: 1, mentions: [mention('zeta', 'p-1', 'Zeta')] }],
      ),
    ).toThrow(
      'names/persons.yaml: The form “Zetas” of “zeta” is not found in any document. Copy it letter for letter from the text, or remove it',
    );
  });
});

describe('outgrowsPage', () => {
  const entry = (places: number) => ({
    name: name('zeta', []),
    seeAlso: [],
    locators: [
      { slug: 'letter', number: 1, places: Array.from({ length: places }, () => ({ place: 'p-1', page: undefined })) },
    ],
  });

  it.each([
    ['a few names in a few places', [10, 10], false],
    ['one name everywhere', [2000], true],
    ['many names, each in one place', Array<number>(500).fill(1), true],
  ])('judges %s', (_, places, long) => {
    expect(exceedsPage(places.map(entry))).toBe(long);
  });
});

describe('checkNames', () => {
  it.each([
    [
      '- { id: a, heading: A, gloss: A., forms: [X] }\n- { id: b, heading: B, gloss: B., forms: [X] }',
      'persons.yaml:2: The form “X” is listed under both “a” and “b”.',
    ],
    [
      '- { id: a, heading: A, gloss: A. }\n- { id: a, heading: B, gloss: B. }',
      'persons.yaml:2: The id “a” is used twice',
    ],
    ['- { id: a, heading: A, gloss: A., seeAlso: [b] }', 'persons.yaml:1: Unknown name “b” in seeAlso.'],
    ['- { id: a, heading: A, gloss: A., dates: "19x" }', 'persons.yaml:1: Invalid 0.dates. “19x” is not EDTF.'],
    ['- { id: a, heading: A, gloss: A., from: X }', 'persons.yaml:1: The key “from” in “0” is unknown.'],
  ])('refuses %s', (yaml, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'names-'));
    mkdirSync(join(folder, 'names'));
    writeFileSync(join(folder, 'names/persons.yaml'), yaml);
    expect(checkNames(folder).map((mistake) => mistake.message)).toEqual([expect.stringContaining(message)]);
  });
});
