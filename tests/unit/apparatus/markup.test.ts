import type { Element } from 'hast';
import { load } from 'cheerio';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { besideText, isBesideText } from '../../../src/apparatus/markup.ts';

test.each([
  ['words of the editors', '<span data-editorial>omitted</span>', true],
  ['the number of a note', '<sup><a>1</a></sup>', true],
  ['a printed page', '<span role="doc-pagebreak"></span>', true],
  ['the way back from a note', '<a role="doc-backlink">↑</a>', true],
  ['the label of a note', '<span class="note-label">1</span>', true],
  ['an emendation', '<a class="emendation" data-source="teh">the</a>', false],
  ['emphasis', '<em>words</em>', false],
])('%s: tree and selector agree on whether it is beside the text', (_, html, expected) => {
  expect(isBesideText(fromHtml(html, { fragment: true }).children[0] as Element)).toBe(expected);
  expect(load(html, null, false)(':root > *, *').first().is(besideText.join())).toBe(expected);
});
