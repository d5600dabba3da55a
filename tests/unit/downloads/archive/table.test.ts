import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { buildReadme } from '../../../../src/downloads/archive/readme.ts';
import { makeMentionsTable, makeNamesTable } from '../../../../src/downloads/archive/tables/names.ts';
import { editionSchema } from '../../../../src/edition/edition-schema.ts';
import { nameSchema } from '../../../../src/edition/names.ts';

const name = {
  ...nameSchema.parse({
    id: 'pell',
    heading: 'Pell, Jonas',
    gloss: '=keeper',
    forms: ['Pell', 'a|b', 'c\\d'],
    dates: '-0043',
    viaf: '9999999999999999999999',
  }),
  kind: 'persons' as const,
  file: 'persons.yaml',
};
const entry = {
  name,
  seeAlso: [],
  locators: [
    {
      slug: 'diary',
      number: '1',
      places: [
        { place: 'p-2', page: 'xii' },
        { place: 'fn-1', page: undefined },
      ],
    },
  ],
};
const names = await makeNamesTable([entry], (id) => `https://example.org/names/#${id}`);

describe('the tables of an edition', () => {
  test('write lists with strokes, which an item never holds by itself, and guard what begins like a formula', () => {
    expect(names.csv.toString().split('\r\n')[1]).toBe(
      'pell,persons,"Pell, Jonas",,\'-0043,\'=keeper,,Pell|a\\|b|c\\\\d,,1,2,,https://viaf.org/viaf/9999999999999999999999,,,https://example.org/names/#pell',
    );
  });

  test('give each place of a name with its forms, and how often it is mentioned', async () => {
    const mention = (place: string, form?: string) => ({ id: 'pell', place, form });
    const mentions = [mention('p-2', 'Pell'), mention('p-2', 'Pell'), mention('p-2', 'a|b'), mention('fn-1')];
    const { csv, length } = await makeMentionsTable(
      [entry],
      [{ slug: 'diary', mentions, url: new URL('https://example.org/documents/diary/') }],
    );
    const [, ...rows] = parse(csv) as string[][];
    expect(rows).toEqual([
      ['pell', 'diary', 'p-2', '2', 'xii', 'Pell|a\\|b', '3', 'https://example.org/documents/diary/#p-2'],
      ['pell', 'diary', 'fn-1', '', '', '', '1', 'https://example.org/documents/diary/#fn-1'],
    ]);
    expect(length).toBe(rows.length);
  });
});

describe('the README of the archive', () => {
  const edition = editionSchema.parse({ title: 'A', subtitle: 'B', method: 'C', rights: 'D' });
  const from = { edition, url: new URL('https://example.org/') };
  const readme = buildReadme(from, [], [names], [['text/', 'Words.']]);

  test('speaks of the tables and files that are there, and of the kinds of value in them, and of no others', () => {
    expect(readme).toContain('names.csv\n    The index, one row for each entry (1 row).\n\ntext/\n    Words.\n');
    expect(readme).not.toMatch(/threads|\nmentions\.csv|paragraphs\.csv|true\/false|sources/);
  });

  test('gives an example of each column that has one, without the guard', () => {
    expect(readme).toContain('gloss (text)\n    Who or what it is, in the editors’ words. Example: =keeper\n');
    expect(readme).toContain(
      'aliases (list)\n    Other names under which a reader may look it up. Empty in this edition.\n',
    );
  });

  test('names the editors where they have names', () => {
    const named = { ...from, edition: { ...edition, editors: ['Ada Quill'] } };
    expect(buildReadme(named, [], [names], [])).toContain('Edited by Ada Quill.');
    expect(readme).not.toContain('Edited by');
  });
});
