import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '../build.ts';
import { documentsOf, pagesOf } from '../built/pages.ts';
import { collapse } from '../built/rebuild.ts';

const glossesAt = (path: string) => JSON.parse(readFileSync(join(sites.fixture.folder, path), 'utf8')) as object;

/** Names in words of the editors: their links into the index, with the words that they hold. */
describe('the editors’ own words', () => {
  const pages = pagesOf(sites.fixture);
  const { $ } = pages.find(({ path }) => path === 'introduction/index.html')!;
  const { $: report } = documentsOf(sites.fixture).find(({ slug }) => slug === 'report-on-the-lamp')!.page;

  it('link names to the index at their first mention', () => {
    const names = $('.name').toArray();
    expect(names.map((name) => [collapse($(name).text()), $(name).attr('href')])).toEqual([
      ['Saltmere', '/names/#saltmere'],
      ['Hester Tarn', '/names/#tarn'],
      ['pilots', '/names/#pilots'],
      ['what ships pay', '/names/#dues'],
    ]);
    expect(glossesAt('introduction/glosses.json')).toMatchObject({ dues: 'What ships pay to lie in the harbour.' });
    expect(Object.keys(glossesAt('introduction/glosses.json')).sort()).toEqual(['dues', 'pilots', 'saltmere', 'tarn']);
    expect($('#gloss').attr('data-glosses')).toBe('/introduction/glosses.json');
  });

  it('link none within another link, nor what an editor marked as no name', () => {
    expect($('a a')).toHaveLength(0);
    expect($('[data-name="none"]').text()).toBe('Pell');
  });

  it('link names in a headnote, and leave the first mention in the text its link', () => {
    const rock = '[href="/names/#gannet-rock"]';
    expect(report(`.headnote ${rock}`)).toHaveLength(1);
    expect(report(`#p-4 ${rock}`)).toHaveLength(1);
    expect(Object.keys(glossesAt('glosses/report-on-the-lamp.json'))).toContain('gannet-rock');
    expect(report('.headnote a a')).toHaveLength(0);
  });

  it('are no mentions of the sources', () => {
    const index = pages.find(({ path }) => path === 'names/index.html')!;
    expect(index.$('main :is(a[href*="/introduction/"], a[href$="#head"])')).toHaveLength(0);
  });

  it('number paragraphs, headings and the lines of the chronology', () => {
    const anchors = $('[data-pagefind-body] [id^="p-"]').toArray();
    expect(anchors.map(({ attribs }) => attribs['id'])).toEqual(anchors.map((_, index) => `p-${index + 1}`));
    expect(collapse($('#p-8').text())).toMatch(/The mole is built\. Document 1, ¶ 4$/);
    expect($('#p-8 a').attr('href')).toBe('/documents/harbour-master-to-the-board/#p-4');
  });
});
