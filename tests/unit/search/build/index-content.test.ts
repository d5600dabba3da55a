import { expect, it } from 'vitest';
import { toIndexContent } from '../../../../src/search/build/index-content.ts';

const pageBreak = '<span id="page-3" role="doc-pagebreak"></span>';
const call = '<sup><a id="fnref-1">1</a></sup>';

/** The words of a paragraph as the index gets them, with | where the printed page begins. */
const indexed = (words: string): string =>
  toIndexContent(`<p id="p-1">${words.replace('|', pageBreak)}</p>`)
    .replace(pageBreak, '|')
    .replace(/<sup>.*?<\/sup>|<[^>]+>/g, '');

it.each([
  ['the win|ter, and he', 'the winter,| and he'],
  ['the winter|, and he', 'the winter,| and he'],
  ['the <em>win|ter</em>, and he', 'the winter,| and he'],
  ['the <a>win</a>|<a>ter</a>; and he', 'the winter;| and he'],
  [`the winter${call}|, and he`, 'the winter,| and he'],
  [`the “win-|ter”${call} and he`, 'the “win-ter”| and he'],
  ['the (|winter) and he', 'the (winter)| and he'],
  ['the winter|.', 'the winter.|'],
  ['the winter | and he', 'the winter | and he'],
  ['the winter |and he', 'the winter |and he'],
  ['|the winter', '|the winter'],
])('the page in “%s” begins between words', (words, expected) => {
  expect(indexed(words)).toBe(expected);
});

it('a page begins within its own paragraph', () => {
  const html = toIndexContent(`<p id="p-1">the win${pageBreak}ter</p><p id="p-2">and he</p>`);
  expect(html).toContain(`the winter${pageBreak}</p>`);
});
