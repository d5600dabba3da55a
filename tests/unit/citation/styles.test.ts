import { describe, expect, it } from 'vitest';
import { toCslItem } from '../../../src/citation/item.ts';
import { formatCitation, formatShortCitation, type StyleName } from '../../../src/citation/styles.ts';
import { shorten } from '../../../src/citation/styles/page-range.ts';
import { arabic, quote } from '../../../src/citation/styles/phrases.ts';
import { letter } from '../letter.ts';

const reason = 'For the test.';
const url = 'https://example.org/x/';

/** A letter of several hands; the strings were written by the manuals before the code. */
const cite = (changes: Parameters<typeof letter>[0], style: StyleName) => {
  const data = letter(changes);
  return formatCitation(toCslItem('x', data, url, 'Letters', undefined), data, style);
};

const tarn = { family: 'Tarn', given: 'Hester' };
const wick = { family: 'Wick', given: 'Ambrose John' };
const board = { body: 'Board of Lights, Northern Division' };
const toBoard = { title: 'On “chains” & wicks', author: [tarn, board], recipient: { name: 'The Board' } };
const journal = {
  title: 'The Tides',
  author: [tarn, wick, { family: 'Tromp', given: 'Ludo', particle: 'van', suffix: 'Jr.' }],
  kind: 'article',
  date: { edtf: '1902', of: 'publication' },
  publishedIn: { title: 'Harbours', volume: 'VII', issue: '2', pages: '101–107' },
};
const book = {
  kind: 'letter',
  author: { ...tarn, certainty: 'inferred', reason },
  translator: { family: 'Reed', given: 'Ann' },
  publishedIn: {
    title: 'Papers',
    editors: [{ family: 'Quill', given: 'Ada' }, board],
    publisher: 'Jetty',
    place: 'Dover',
    date: '1950',
    pages: '7',
  },
};

it.each<[string, Parameters<typeof letter>[0], StyleName, string]>([
  [
    'a letter',
    toBoard,
    'chicago',
    `Hester Tarn and Board of Lights, Northern Division to The Board, “On ‘chains’ &amp; wicks,” letter, March 4, 1902, <i>Letters</i>, ${url}.`,
  ],
  [
    'a letter',
    toBoard,
    'mla',
    `Tarn, Hester, and Board of Lights, Northern Division. “On ‘chains’ &amp; wicks.” Letter to The Board, 4 Mar. 1902. <i>Letters</i>, ${url}.`,
  ],
  [
    'a letter',
    toBoard,
    'apa',
    `Tarn, H., &amp; Board of Lights, Northern Division. (1902, March 4). <i>On “chains” &amp; wicks</i> [Letter to The Board]. Letters. ${url}`,
  ],
  [
    'an article',
    journal,
    'chicago',
    `Hester Tarn, Ambrose John Wick, and Ludo van Tromp Jr., “The Tides,” <i>Harbours</i> 7, no. 2 (1902): 101–7, <i>Letters</i>, ${url}.`,
  ],
  [
    'an article',
    journal,
    'mla',
    `Tarn, Hester, et al. “The Tides.” <i>Harbours</i>, vol. 7, no. 2, 1902, pp. 101–07. <i>Letters</i>, ${url}.`,
  ],
  [
    'an article',
    journal,
    'apa',
    `Tarn, H., Wick, A. J., &amp; Tromp, L. van, Jr. (1902). The Tides. <i>Harbours</i>, <i>7</i>(2), pp. 101–107. Letters. ${url}`,
  ],
  [
    'a letter in a book',
    book,
    'chicago',
    `[Hester Tarn?], “To the Board,” letter, March 4, 1902, trans. Ann Reed, in <i>Papers</i>, ed. Ada Quill and Board of Lights, Northern Division (Dover: Jetty, 1950), 7, <i>Letters</i>, ${url}.`,
  ],
  [
    'a letter in a book',
    book,
    'mla',
    `[Tarn, Hester?]. “To the Board.” 4 Mar. 1902. <i>Papers</i>, edited by Ada Quill and Board of Lights, Northern Division, translated by Ann Reed, Jetty, 1950, p. 7. <i>Letters</i>, ${url}.`,
  ],
  [
    'a letter in a book',
    book,
    'apa',
    `[Tarn, H.?]. (1950). To the Board (A. Reed, Trans.) [Letter, March 4, 1902]. In A. Quill &amp; Board of Lights, Northern Division (Eds.), <i>Papers</i> (p. 7). Jetty. Letters. ${url}`,
  ],
])('%s', (_, changes, style, cited) => {
  expect(cite(changes, style)).toBe(cited);
});

it('says where a paper is held', () => {
  const sourceNote = { citation: 'Papers', access: 'Seen.', archive: 'Record Office', shelfmark: 'RO 7/2' };
  expect(cite({ sourceNote }, 'chicago')).toContain('letter, March 4, 1902, RO 7/2, Record Office, <i>Letters</i>');
  expect(cite({ sourceNote }, 'mla')).toContain('4 Mar. 1902. Record Office, RO 7/2. <i>Letters</i>');
  expect(cite({ sourceNote }, 'apa')).toContain('[Letter]. RO 7/2, Record Office. Letters.');
});

it('gives the number that a document has in its edition, as printed', () => {
  expect(cite({ number: 'XXIX' }, 'chicago')).toContain(`<i>Letters</i>, no. XXIX, ${url}.`);
  expect(cite({ number: '29' }, 'mla')).toContain(`<i>Letters</i>, no. 29, ${url}.`);
  expect(cite({ number: '29' }, 'apa')).toContain(`Letters, No. 29. ${url}`);
});

it.each([
  ['1902?', '(ca. 1902)'],
  ['1902-03-04?', '(1902, March 4?)'],
  ['1902/1903-05', '(1902 – May 1903)'],
])('APA has the date %s as %s', (edtf, said) => {
  expect(cite({ date: { edtf, of: 'composition' } }, 'apa')).toContain(said);
});

it('gives no quotation marks to a description', () => {
  for (const style of ['chicago', 'mla', 'apa'] as const)
    expect(cite({ titleSupplied: true }, style)).toMatch(/(^|[.,)] )\[To the Board[^“]*\]/);
});

it('cites without edition and address where a place follows', () => {
  const data = letter();
  expect(formatShortCitation(toCslItem('x', data, url, 'Letters'), data)).toBe(
    'Hester Tarn, “To the Board,” letter, March 4, 1902',
  );
});

describe('the parts of a citation', () => {
  it.each([
    [['419', '421'], '419–21', '419–21'],
    [['101', '107'], '101–7', '101–07'],
    [['100', '104'], '100–104', '100–04'],
    [['17', '26'], '17–26', '17–26'],
    [['198', '203'], '198–203', '198–203'],
    [['xii', 'xiv'], 'xii–xiv', 'xii–xiv'],
  ] as [[string, string], string, string][])('shortens %j', (pages, chicago, mla) => {
    expect([shorten(pages, 1), shorten(pages, 2)]).toEqual([chicago, mla]);
  });

  it.each([
    ['Beginning "Peaceful Trade"', '“Beginning ‘Peaceful Trade,’”'],
    ['“Peace” and War', '“‘Peace’ and War,”'],
    ['Whither?', '“Whither?”'],
  ])('puts %s in quotation marks', (title, quoted) => {
    expect(quote(title, ',')).toBe(quoted);
  });

  it.each([
    ['II', '2'],
    ['IX', '9'],
    ['XIV', '14'],
    ['7', '7'],
    ['2a', '2a'],
  ])('%s is volume %s', (volume, figures) => {
    expect(arabic(volume)).toBe(figures);
  });
});
