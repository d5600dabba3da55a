import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { toXml } from 'xast-util-to-xml';
import type { Mention, Reading } from '../../../../src/apparatus/apparatus.ts';
import { buildTeiText } from '../../../../src/downloads/tei/text.ts';
import { name } from '../../apparatus/name.ts';

const readings: Reading[] = [
  { number: 1, kind: 'emendation', source: 'har-\n9\nbour', reading: 'harbour', reason: 'A page.', place: 'p-1' },
  { number: 2, kind: 'misprint', source: 'teh', reading: 'the', reason: 'Letters.', place: 'p-1' },
  { number: 3, kind: 'misprint', source: 'hte', reading: '', reason: 'Letters.', place: 'p-1' },
];

/** The TEI of a text given as the HTML of its page. */
function made(transcription: string, notes = '', mentions: Mention[] = []): string {
  const text = fromHtml(`<div data-transcription>${transcription}</div>${notes}`, { fragment: true });
  const names = new Map(
    (
      [
        ['tarn', 'persons'],
        ['genoa', 'events'],
        ['news', 'works'],
      ] as const
    ).map(([id, kind]) => [id, name(id, [], { kind })]),
  );
  const children = buildTeiText(text, {
    readings,
    pages: [],
    mentions,
    names,
    url: new URL('https://example.org/reader/documents/a-letter/'),
  });
  return toXml({ type: 'root', children }, { closeEmptyElements: true, tightClose: true });
}

describe('the text in TEI', () => {
  test.each([
    [
      'a paragraph with its anchor',
      '<p id="p-3"><a class="number" data-editorial></a>A &amp; B</p>',
      '<p xml:id="p-3" n="3">A &#x26; B</p>',
    ],
    ['a marking', '<p id="p-1" class="marking">SECRET</p>', '<ab type="marking" xml:id="p-1" n="1">SECRET</ab>'],
    ['a list', '<ul><li id="p-2">one</li></ul>', '<list><item xml:id="p-2" n="2">one</item></list>'],
    [
      'what the source shows within a line',
      '<p><i>a</i><b>b</b><u>c</u><sup class="raised">d</sup><s>e</s><span class="margin">f</span></p>',
      '<p><hi rend="italic">a</hi><hi rend="bold">b</hi><hi rend="underline">c</hi><hi rend="superscript">d</hi><del rend="strikethrough">e</del><note place="margin">f</note></p>',
    ],
    [
      'verse with the number of a line',
      '<p class="verse" id="p-1"><span class="line">a</span>\n<span class="line" data-indent="2">b <span class="line-number">5</span></span></p>',
      '<lg xml:id="p-1" n="1"><l>a</l>\n<l rend="indent2">b <fw type="lineNum">5</fw></l></lg>',
    ],
    [
      'a table with what it is drawn with',
      '<div class="table" id="p-1"><a class="number" data-editorial></a><div><table><tr><th>a<span class="rule" data-source=" | "> </span></th><th>b </th></tr></table></div></div>',
      '<table xml:id="p-1" n="1"><row><cell role="label">a<seg type="rule"> | </seg></cell><cell role="label">b </cell></row></table>',
    ],
    [
      'date line and signature at the ends, and between them',
      '<p class="dateline" id="p-1"><span class="line">a</span></p><p>b</p><p class="signature" id="p-2">c</p><p>d</p><p class="dateline">e</p>\n<p class="signature"><span class="line">f,</span>\n<span class="line">g</span></p>',
      '<opener><dateline xml:id="p-1" n="1">a</dateline></opener><p>b</p><p xml:id="p-2" n="2"><seg type="signed">c</seg></p><p>d</p><closer><dateline>e</dateline>\n<signed>f,\n<lb/>g</signed></closer>',
    ],
    [
      'a signature at the end of a division before another',
      '<h2 id="p-1">A</h2><p class="signature">b</p><h2 id="p-2">C</h2><p>d</p>',
      '<div>\n<head xml:id="p-1" n="1">A</head><closer><signed>b</signed></closer></div><div>\n<head xml:id="p-2" n="2">C</head><p>d</p></div>',
    ],
    ['emphasis', '<p>a <em>b</em></p>', '<p>a <hi rend="italic">b</hi></p>'],
    [
      'a printed page',
      '<p>a <span id="page-8" role="doc-pagebreak" data-n="8" data-source=" 8 "></span> b</p>',
      '<p>a <pb xml:id="page-8" n="8"/> b</p>',
    ],
    [
      'a mark of omission',
      '<p class="omission">[…]</p>',
      '<ab type="omission">[…]<gap reason="omitted" resp="#editors"/></ab>',
    ],
    [
      'a mark of omission, with what it leaves out',
      '<p class="omission">[…] <span data-editorial>¶ 2 omitted in the source</span></p>',
      '<ab type="omission">[…] <gap reason="omitted" resp="#editors"><desc>¶ 2 omitted in the source</desc></gap></ab>',
    ],
    [
      'a gap in the editors’ words',
      '<p class="lacuna" data-editorial>It ends here.</p>',
      '<gap reason="wanting" resp="#editors"><desc>It ends here.</desc></gap>',
    ],
    [
      'a name marked by hand, linked on the page or not',
      '<p><span data-name="genoa"><a class="name" href="name:genoa">it</a></span>, <span data-name="genoa">it</span></p>',
      '<p><rs type="event" ref="#name-genoa">it</rs>, <rs type="event" ref="#name-genoa">it</rs></p>',
    ],
    ['what is no name', '<p><span data-name="none">Li</span></p>', '<p>Li</p>'],
    ['the mark of a thread', '<p><a class="thread" data-editorial href="thread:x"></a>a</p>', '<p>a</p>'],
    [
      'a misprint',
      '<p><a id="eref-2" class="misprint">teh</a></p>',
      '<p><choice xml:id="e-2"><sic>teh</sic><corr resp="#editors">the</corr></choice></p>',
    ],
    [
      'a misprint of unknown meaning',
      '<p><a id="eref-3" class="misprint">hte</a></p>',
      '<p><sic xml:id="e-3">hte</sic></p>',
    ],
    [
      'an emendation over a printed page',
      '<p><a id="eref-1" class="emendation" data-source="har-\n9\nbour">har<span id="page-9" role="doc-pagebreak" data-n="9"></span>bour</a></p>',
      '<p><choice xml:id="e-1"><orig>har-\n9\nbour</orig><reg resp="#editors">har<pb xml:id="page-9" n="9" break="no"/>bour</reg></choice></p>',
    ],
  ])('%s', (_, html, xml) => {
    expect(made(html)).toBe(xml);
  });

  const notes = `<section role="doc-endnotes"><ol>
    <li id="fn-1"><span class="note-label">1</span><div data-note="1"><p>Own.<sup data-editorial><a role="doc-noteref" href="#fn-a">a</a></sup></p>\n</div></li>
    <li id="fn-2" data-note-missing><p>Cited here</p></li></ol>
    <ol><li id="fn-a"><span class="note-label">a</span><div data-note="a"><p>See <a href="doc:b#p-2">B</a>.</p>\n</div></li></ol></section>`;

  const tarn = (start: number, form = 'Tarn') => ({ id: 'tarn', form, place: 'p-1', start, page: undefined });
  const persName = (words: string) => `<persName ref="#name-tarn">${words}</persName>`;

  test.each([
    [
      'each time that a paragraph has it',
      'A <a class="name" href="name:tarn">Tarn</a>, a Tarn',
      [tarn(2), tarn(10)],
      `A ${persName('Tarn')}, a ${persName('Tarn')}`,
    ],
    [
      'beside one that is marked by hand',
      '<span data-name="genoa">the long one</span> Tarn',
      [tarn(2)],
      `<rs type="event" ref="#name-genoa">the long one</rs> ${persName('Tarn')}`,
    ],
    [
      'with the page that begins in it',
      'Hes <span id="page-8" role="doc-pagebreak" data-n="8" data-source=" 8 "></span> Tarn.',
      [tarn(0, 'Hes Tarn')],
      `${persName('Hes <pb xml:id="page-8" n="8"/> Tarn')}.`,
    ],
    [
      'without the note that is called after it',
      'Tarn<sup data-editorial><a role="doc-noteref" href="#fn-a">a</a></sup>, x',
      [tarn(0)],
      `${persName('Tarn')}<note xml:id="fn-a" n="a" place="end" type="editorial" resp="#editors">See <ref target="https://example.org/reader/documents/b/#p-2">B</ref>.</note>, x`,
    ],
    [
      'around the reading that it holds whole',
      'Hes <a id="eref-2" class="misprint">teh</a> x',
      [tarn(0, 'Hes teh')],
      `${persName('Hes <choice xml:id="e-2"><sic>teh</sic><corr resp="#editors">the</corr></choice>')} x`,
    ],
    [
      'within the words in italics that go on',
      '<em>Tarn says</em>',
      [tarn(0)],
      `<hi rend="italic">${persName('Tarn')} says</hi>`,
    ],
    [
      'in two elements of which it holds neither',
      '<em>Hes</em><i>ter Tarn says</i>',
      [tarn(1, 'ester Tarn')],
      `<hi rend="italic">H${persName('es')}</hi><hi rend="italic">${persName('ter Tarn')} says</hi>`,
    ],
  ])('a name is marked %s', (_, html, mentions, xml) => {
    expect(made(`<p id="p-1">${html}</p>`, notes, mentions)).toBe(`<p xml:id="p-1" n="1">${xml}</p>`);
  });

  test('headings open divisions, each within the one above it', () => {
    const html = '<p>a</p><h2 id="p-1">B</h2><h3 id="p-2">C</h3><p>d</p><h3 id="p-3">E</h3><h2 id="p-4">F</h2>';
    const head = (n: number, words: string) => `<head xml:id="p-${n}" n="${n}">${words}</head>`;
    expect(made(html).replaceAll('\n', '')).toBe(
      `<p>a</p><div>${head(1, 'B')}<div>${head(2, 'C')}<p>d</p></div><div>${head(3, 'E')}</div></div><div>${head(4, 'F')}</div>`,
    );
  });

  test('a note stands where it is called, and the editors’ note in it', () => {
    expect(made('<p>x<sup><a role="doc-noteref" href="#fn-1" data-source="(1)">1</a></sup></p>', notes)).toBe(
      '<p>x<note xml:id="fn-1" n="1" place="end" type="source" resp="#source" rend="(1)">Own.' +
        '<note xml:id="fn-a" n="a" place="end" type="editorial" resp="#editors">See <ref target="https://example.org/reader/documents/b/#p-2">B</ref>.</note></note></p>',
    );
  });

  const numbered = (label: string, call: string) =>
    `<sup><a role="doc-noteref" href="#fn-${label}" data-source="${call}">1</a></sup>`;

  test('a second call points to the note at the first, and notes of one number are two', () => {
    const list = ['p14-1', 'p15-1'].map(
      (label) =>
        `<li id="fn-${label}"><span class="note-label">1</span><div data-note="${label}"><p>${label}</p></div></li>`,
    );
    const calls = [numbered('p14-1', '[1]'), numbered('p15-1', '[1]'), numbered('p14-1', '(1)')].join('');
    const note = (id: string, words: string) =>
      `<note ${id} n="1" place="end" type="source" resp="#source" rend="[1]">${words}</note>`;
    expect(made(`<p>${calls}</p>`, list.join(''))).toBe(
      `<p>${note('xml:id="fn-p14-1"', 'p14-1')}${note('xml:id="fn-p15-1"', 'p15-1')}` +
        '<note sameAs="#fn-p14-1" n="1" place="end" type="source" resp="#source" rend="(1)"/></p>',
    );
  });

  test('a note that is never called comes after the text', () => {
    const list =
      '<li id="fn-3"><span class="note-label">3</span><div data-note="3"><p><span class="uncalled" data-editorial>Not called.</span> Words.</p></div></li>';
    expect(made('<p>x</p>', list)).toBe(
      '<p>x</p><note xml:id="fn-3" n="3" place="end" type="source" resp="#source"> Words.</note>',
    );
  });

  test('a note that the source lacks is a gap', () => {
    expect(made('<p>x<sup><a role="doc-noteref" href="#fn-2" data-source="[2]">2</a></sup></p>', notes)).toContain(
      'rend="[2]"><gap reason="missing" resp="#editors">',
    );
  });
});
