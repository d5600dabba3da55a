import { describe, expect, it } from 'vitest';
import { buildNameIndex, exceedsPage, groupIndexLines } from '../../../src/apparatus/name-index.ts';
import { name } from './name.ts';

describe('buildNameIndex', () => {
  const mention = (id: string, place: string, form = id) => ({ id, form, place, start: 0, page: undefined });

  it('gathers each place once, by document, and names that lead to an entry', () => {
    const names = [name('zeta', ['zeta'], { heading: 'Zeta', aliases: ['Alpha'] })];
    const index = buildNameIndex(names, [
      {
        slug: 'letter',
        number: '2',
        mentions: [mention('zeta', 'p-1'), mention('zeta', 'p-1'), mention('zeta', 'fn-a')],
      },
    ]);
    expect(index[0]!.locators).toEqual([
      {
        slug: 'letter',
        number: '2',
        places: [
          { place: 'p-1', page: undefined },
          { place: 'fn-a', page: undefined },
        ],
      },
    ]);
    expect(groupIndexLines(index, 'en')[0]!.lines.map(({ sort }) => sort)).toEqual(['Alpha', 'Zeta']);
  });

  it('refuses a form that is not found in any document', () => {
    expect(() =>
      buildNameIndex(
        [name('zeta', ['Zeta', 'Zetas'])],
        [{ slug: 'letter', number: '1', mentions: [mention('zeta', 'p-1', 'Zeta')] }],
      ),
    ).toThrow(
      'names/persons.yaml: The form “Zetas” of “zeta” is not found in any document. Copy it letter for letter from the text, or remove it',
    );
  });
});

describe('exceedsPage', () => {
  const entry = (places: number) => ({
    name: name('zeta', []),
    seeAlso: [],
    locators: [
      {
        slug: 'letter',
        number: '1',
        places: Array.from({ length: places }, () => ({ place: 'p-1', page: undefined })),
      },
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
