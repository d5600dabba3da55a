import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { sites } from '../build.ts';
import { documentsOf } from '../built/pages.ts';
import { compare } from '../built/rebuild.ts';
import { corruptions } from './corruptions.ts';

/** The tests of fidelity rest on this comparison, which must see whatever goes wrong. */
describe('the comparison of a page with its source reports', () => {
  test.each(Object.entries(corruptions))('%s', (_, { spoil, fault }) => {
    const spoilt = documentsOf(sites.fixture).flatMap(({ slug, page, part }) => {
      const $ = load(page.html);
      return spoil($) ? [{ slug, faults: compare($.html(), part).faults }] : [];
    });
    expect(spoilt, 'No document has anything to spoil in this way.').not.toEqual([]);
    for (const { slug, faults } of spoilt) expect(faults.join('\n'), slug).toMatch(fault);
  });
});
