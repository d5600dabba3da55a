import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { searchSite } from '../../src/commands/search-site.ts';
import { sites } from '../build.ts';

interface Edition {
  search?: { examples?: string[]; syntax?: { word: string; finds: string; excludes: string } };
}

describe.each([
  ['the edition', sites.root],
  ['the invented edition', sites.fixture],
])('%s, where its search page gives examples,', (_, { content, folder }) => {
  const { search = {} } = parse(readFileSync(join(content, 'edition.yaml'), 'utf8')) as Edition;

  it('offers no search that finds nothing', async () => {
    const queries = search.examples ?? [];
    const answers = await searchSite(folder, queries);
    expect(queries.filter((_, index) => answers[index]!.length === 0)).toEqual([]);
  });

  it.skipIf(!search.syntax)('says of its words what is true of them', async () => {
    const { word, finds, excludes } = search.syntax!;
    const [all, exact, other, without] = await searchSite(folder, [
      word,
      `"${word}"`,
      `"${finds}"`,
      `${word} -${excludes}`,
    ]);
    expect(other).not.toEqual([]);
    expect(all).toEqual(expect.arrayContaining(other!));
    expect(exact!.length).toBeLessThan(all!.length);
    expect(without!.length).toBeLessThan(all!.length);
  });
});
