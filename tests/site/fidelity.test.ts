import { load } from 'cheerio';
import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { corruptions } from './corruptions.ts';
import { everyDocument } from './pages.ts';
import { compare } from './rebuild.ts';

describe.each(everyDocument)('%s', (_, { data, source, page }) => {
  const file = source.toString('utf8');
  const { account, faults } = compare(page.html, file);

  it('says what its source says, character for character', () => {
    expect(faults).toEqual([]);
  });

  it('accounts for every line of the source', () => {
    const lines = file.split(/\r\n|\r|\n/).map((_, index) => index + 1);
    expect([...account.keys()].sort((a, b) => a - b)).toEqual(lines);
  });

  it('was transcribed from the file that its frontmatter names', () => {
    expect(createHash('sha256').update(source).digest('hex')).toBe(data.source.sha256);
  });
});

describe('the comparison reports', () => {
  test.each(Object.entries(corruptions))('%s', (_, { spoil, fault }) => {
    const spoilt = everyDocument.flatMap(([slug, { page, source }]) => {
      const $ = load(page.html);
      return spoil($) ? [{ slug, faults: compare($.html(), source.toString('utf8')).faults }] : [];
    });
    expect(spoilt, 'No document has anything to spoil in this way.').not.toEqual([]);
    for (const { slug, faults } of spoilt) expect(faults.join('\n'), slug).toMatch(fault);
  });

  test.each(everyDocument)('a letter changed in the file of %s', (_, { page, source }) => {
    const file = source.toString('utf8');
    const last = file.search(/\p{L}\P{L}*$/u);
    expect(compare(page.html, `${file.slice(0, last)}#${file.slice(last + 1)}`).faults).not.toEqual([]);
  });
});
