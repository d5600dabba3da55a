import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from 'cheerio';
import { sites } from '../build.ts';
import { documentsOf } from '../built/pages.ts';

/** A letter that has one of each thing that a source lays out. */
describe('what a source lays out', () => {
  const { page } = documentsOf(sites.fixture).find(({ slug }) => slug === 'keepers-letter')!;
  const { $ } = page;
  const file = (end: string) => readFileSync(join(sites.fixture.folder, 'documents', `keepers-letter.${end}`), 'utf8');
  const lines = (selector: string) =>
    $(`${selector} .line`)
      .get()
      .map((line) => [$(line).attr('data-indent'), $(line).text()]);

  it('keeps the lines of verse, how far each is indented, and their numbers', () => {
    expect(lines('#p-3')).toEqual([
      [undefined, 'The lamp was lit, the night was old,'],
      ['2', 'the wind came off the sea; 2'],
      ['1', 'and what the keeper saw, he told'],
      ['2', 'to nobody but me.'],
    ]);
    expect(lines('#p-4')).toEqual([[undefined, 'He told me of a ship that burned. 5']]);
    expect($('blockquote > .verse')).toHaveLength(2);
    expect(file('txt')).toContain(
      [
        'The lamp was lit, the night was old,',
        '    the wind came off the sea; 2',
        '  and what the keeper saw, he told',
        '    to nobody but me.',
        '',
        '[¶ 4]',
        'He told me of a ship that burned. 5',
      ].join('\n'),
    );
    expect(load(file('tei.xml'), { xml: true })('quote > lg > l')).toHaveLength(5);
  });

  it('shows a table, and gives back what the source draws it with', () => {
    const rows = $('#p-6 tr').get();
    expect(rows.map((row) => [...$(row).find('th, td').get()].map((cell) => $(cell).text().trim()))).toEqual([
      ['Month', 'Casks'],
      ['January', '14'],
      ['May', '9'],
    ]);
    expect(
      $('#p-6 [data-source]')
        .get()
        .map((rule) => rule.attribs['data-source']!.trim()),
    ).toEqual(['------------------', '.......', '............']);
    expect(file('txt')).toContain('Month\tCasks\nJanuary\t14\nMay\t9\n');
  });

  it('says in plain text what would mean something else without its look', () => {
    expect(file('txt')).toContain('[[struck out:]] 12 [[end]] in. by 10^{2}');
    expect(file('txt')).toContain('I do not think[[in the margin:]] Seen, 4 June. [[end]] it good.');
    expect($('#p-5').find('s, u, sup.raised, .margin')).toHaveLength(4);
  });

  it('puts date line and signature where TEI has them', () => {
    const tei = load(file('tei.xml'), { xml: true });
    expect(tei('opener > dateline').text()).toBe('Gannet Rock, 3 June 1961');
    expect(tei('closer > signed').text().replace(/\s+/g, ' ')).toBe('I am yours, Jonas Pell, keeper');
  });

  it('has its style sheet only where there is something to lay out', () => {
    const sheets = ({ $ }: typeof page) => $('link[rel=stylesheet]').length;
    const other = documentsOf(sites.fixture).find(({ slug }) => slug === 'harbour-diary')!;
    expect(sheets(page)).toBe(sheets(other.page) + 1);
  });
});
