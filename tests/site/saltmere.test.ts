import { describe, expect, it } from 'vitest';
import { sites } from '../build.ts';
import { documentsOf, pagesOf } from '../built/pages.ts';
import { collapse, readingOf } from '../built/rebuild.ts';

/** What a reader meets in an edition that the code has never heard of. */
describe('the invented edition', () => {
  const documents = new Map(documentsOf(sites.fixture).map((document) => [document.slug, document]));
  const { $: letter } = documents.get('harbour-master-to-the-board')!.page;
  const { $: notice } = documents.get('notice-to-mariners')!.page;
  const said = (words: string) => collapse(words);

  it('goes by its own name on every page', () => {
    for (const { path, $ } of pagesOf(sites.fixture))
      expect($('title').text(), path).toContain('Letters from Saltmere');
  });

  it('says nothing of another', () => {
    const theirs = documentsOf(sites.root).map(({ data }) => data.title);
    for (const { path, html } of pagesOf(sites.fixture))
      expect(
        theirs.filter((title) => html.includes(title)),
        path,
      ).toEqual([]);
  });

  it('names its editors', () => {
    const about = pagesOf(sites.fixture).find(({ path }) => path === 'about/index.html')!;
    expect(said(about.$('main').text())).toContain('Edited by Ada Quill and Ned Tarbox.');
  });

  it('shows the text as written, signs of Markdown and typewriter marks included', () => {
    expect(said(letter('#p-4').text())).toContain(
      '<Heron> lay off the bar -- her master said "no room"... and {nearly} forty *pounds* & six_pence_ went',
    );
    expect(notice('#p-2').text()).toContain('«\u00a0nord\u00a0»');
  });

  it('turns a page within a sentence', () => {
    const [page8] = letter('#page-8').toArray();
    expect(page8!.prev).toMatchObject({ data: expect.stringMatching(/haste and I must $/) });
    expect(page8!.next).toMatchObject({ data: expect.stringMatching(/^ report that/) });
  });

  it('turns a page within a word, which is whole again to the eye', () => {
    const word = letter('#page-9').parent();
    expect(word.text()).toBe('harbour');
    expect(word.attr('data-source')).toBe('har-\n9\nbour');
    expect(said(letter('#e-1').text())).toMatch(/har- ↵ 9 ↵ bour.*harbour.*One word, broken by the turn of the page\./);
  });

  it('keeps a misprint and says what was meant', () => {
    expect(letter('#eref-2').text()).toBe('teh');
    expect(letter('#eref-2').attr('data-source')).toBeUndefined();
    expect(said(letter('#e-2').text())).toMatch(/teh.*the.*Letters changed places\./);
  });

  it('calls notes in the form that the source prints', () => {
    expect(letter('#fnref-1').text()).toBe('1');
    expect(letter('#fnref-1').attr('data-source')).toBe('(1)');
  });

  it('gives a note printed in the running text, with an editor’s note upon it', () => {
    expect(said(readingOf(letter('[data-note="1"]').toArray()))).toBe(
      'Tuesday, 4 March, by the harbour diary; "Tuseday" in the draft.',
    );
    expect(letter('[data-note="1"] #fnref-b')).toHaveLength(1);
  });

  it('says that a note is missing', () => {
    expect(said(letter('#fn-2').text())).toContain('Not in our source');
  });

  it('keeps the numbers and dashes of a list', () => {
    expect(said(letter('#p-6').text())).toBe('4. It needs:');
    expect(letter('#p-7').is('li')).toBe(true);
    expect(said(letter('#p-7').text())).toBe('- a new chain;');
  });

  it('tells a mark of omission in the source from a gap that the editors note', () => {
    const omission = notice('.omission');
    expect(said(readingOf(omission.toArray()))).toBe('[...]');
    expect(said(omission.text())).toBe('[...] one paragraph omitted in the source');
    expect(notice('.lacuna').attr('data-editorial')).toBeDefined();
    expect(said(notice('.lacuna').text())).toBe('The notice is torn here.');
  });

  it('shows source matter with the lines of the file, though a line of the text is its twin', () => {
    const matter = letter('[data-source-matter]')
      .toArray()
      .map((node) => letter(node).text());
    expect(matter).toEqual([
      'Saltmere Harbour Papers, no. 12',
      'Contents',
      'The new mole',
      'The lamp',
      'Contents',
      'Copied for the tests; no rights reserved.',
      'Nobody owns this.',
    ]);
    expect(said(letter('#p-3').text())).toBe('The new mole');
  });

  it('says how many stray separators are not shown', () => {
    expect(said(letter('#readings').text())).toContain('3 lines of the file hold only a stray “|”');
  });

  it('says what an uncertain date rests on, and between which days it lies', () => {
    const words = said(letter('main').text());
    expect(words).toContain('[March 1902?]');
    expect(words).toContain('certainly March 4, 1902 – March 31, 1902');
    expect(words).toContain('(inferred by the editors)');
  });

  it('says so where nothing was emended', () => {
    expect(said(notice('#readings').text())).toContain('None.');
  });
});
