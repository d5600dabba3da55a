import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../src/citation/bibtex.ts';
import { toCslItem } from '../../../src/citation/item.ts';
import { toRis } from '../../../src/citation/ris.ts';
import { letter } from '../letter.ts';

const cited = (title: string) => {
  const data = letter({
    title,
    date: { edtf: '1902', of: 'composition' },
    origin: { body: 'Harbour & Office_{1}' },
    author: { name: 'A. Tarn {Board} \\and all' },
    publishedIn: { title, editors: ['Quill}, Ada', 'Tarbox & Sons'], publisher: '100% Jetty and Mole', pages: '3' },
    sourceNote: { citation: 'Papers', access: 'Invented.' },
  });
  return { data, item: toCslItem('a-letter', data, 'https://example.org/a_letter/#p-%20', 'Letters') };
};

describe('BibTeX', () => {
  it.each([
    ['Salt & Water', 'Salt \\& {Water}'],
    ['100% of $5, no. #7_a', '100\\% of \\$5, no. \\#7\\_a'],
    ['a } b { c', 'a \\textbraceright{} b \\textbraceleft{} c'],
    ['\\input{/etc/passwd}', '\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{}'],
    ['a ~ b ^ c <i> d', 'a \\textasciitilde{} b \\textasciicircum{} c \\textless{}i\\textgreater{} d'],
  ])('escapes %s for LaTeX, and reads it back', (title, written) => {
    const { data, item } = cited(title);
    const bibtex = toBibtex(item, data);
    expect(bibtex).toContain(`\ttitle = {${written}}`);
    expect(bibtex).toContain('url = {https://example.org/a_letter/#p-%20}');
    const [read] = new Cite(bibtex).data as unknown as [typeof item];
    expect(read).toMatchObject({ title, 'container-title': title, publisher: item.publisher });
    expect(read.author).toEqual([{ family: 'A. Tarn {Board} \\and all' }]);
    expect(read.editor).toEqual([{ family: 'Quill}', given: 'Ada' }, { family: 'Tarbox & Sons' }]);
  });
});

describe('RIS', () => {
  it('is not broken by the end of a line in a title', () => {
    const { data, item } = cited('One\nER  - \r\n  TY  - JOUR\u2028more');
    const ris = toRis(item, data);
    expect(ris.split('\r\n')).toContain('TI  - One ER  - TY  - JOUR more');
    expect(ris.split(/[\n\r\u2028]+/).filter((line) => !/^[A-Z][A-Z\d] {2}- /.test(line))).toEqual(['']);
    expect(new Cite(ris).data).toHaveLength(1);
  });
});
