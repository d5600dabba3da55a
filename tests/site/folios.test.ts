import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '../build.ts';
import { documentsOf } from '../built/pages.ts';
import { readingOf } from '../built/rebuild.ts';
import { askFor } from './search/ask.ts';

/** The running heads, page numbers and signatures of a source that prints them on lines of their own. */
const expected = [
  [1, '16    SALTMERE RECORDS'],
  [7, 'THE LOG OF THE BAR    17'],
  [10, 'Sig. B 2'],
  [12, '18    SALTMERE RECORDS'],
  [17, 'THE LOG OF THE BAR    21'],
  [20, 'Sig. B 3'],
] as const;

describe('running heads and page numbers', () => {
  const { $ } = documentsOf(sites.fixture).find(({ slug }) => slug === 'log-of-the-bar')!.page;
  const breaks = $('[role="doc-pagebreak"]').toArray();
  const tei = readFileSync(join(sites.fixture.folder, 'documents/log-of-the-bar.tei.xml'), 'utf8');
  const xml = load(tei, { xml: true });

  it('stand at the foot of the page, word for word', () => {
    expect($('#matter h3').text()).toBe('Running heads and page numbers');
    const lines = $('#matter [data-source-matter]').toArray();
    expect(lines.map((node) => [Number(node.attribs['data-source-matter']), $(node).text()])).toEqual(expected);
  });

  it('are no words of the text', async () => {
    expect(breaks.map(({ attribs }) => attribs['data-n'])).toEqual(['17', '18', '[19]', '21']);
    expect(readingOf(breaks)).toBe('');
    for (const words of ['Sig', 'Records'])
      expect((await askFor(words)).filter(({ address }) => address.includes('log-of-the-bar'))).toEqual([]);
    const [hit] = await askFor('schooner touched');
    expect(hit).toMatchObject({ place: 'p. 17, ¶ 2', excerpt: expect.stringContaining('until the schooner') });
  });

  it('are in TEI what each page begins with, after the text', () => {
    expect(
      xml('body pb')
        .toArray()
        .map(({ attribs }) => [attribs['n'], attribs['corresp'] ?? attribs['resp']]),
    ).toEqual([
      ['16', '#folio-1'],
      ['17', '#folio-7'],
      ['18', '#folio-12'],
      ['19', '#editors'],
      ['21', '#folio-17'],
    ]);
    const lines = xml('back ab[xml\\:id^="folio-"]').toArray();
    expect(lines.map((node) => [Number(node.attribs['n']), xml(node).text()])).toEqual(expected);
    expect(xml('editorialDecl').text()).not.toContain('The first page break, 16');
  });
});
