import { expect, test } from 'vitest';
import { sites } from '../build.ts';
import { documentsOf } from '../built/pages.ts';

const documents = new Map(documentsOf(sites.fixture).map((document) => [document.slug, document]));

/** The printed pages and the notes of the sources that have them, and which notes the source cites without their text. */
test.each([
  ['harbour-master-to-the-board', { pages: [8, 9], notes: [1, 2], missing: [2] }],
  ['harbour-diary', { pages: [102, 103, 104, 105, 106, 107], notes: [], missing: [] }],
  ['report-on-the-lamp', { pages: [15, 16], notes: [1, 2], missing: [] }],
  ['pilots-and-dues', { pages: [41], notes: [7, 8], missing: [7, 8] }],
  ['notice-to-mariners', { pages: [], notes: [], missing: [] }],
])('the printed pages and notes of %s', (slug, expected) => {
  const { $ } = documents.get(slug)!.page;
  const numbers = (selector: string) =>
    $(selector)
      .get()
      .map((node) => Number($(node).attr('id')!.replace(/^\D+-/, '')));
  expect({
    pages: numbers('[role="doc-pagebreak"]'),
    notes: numbers('[id^="fn-"]').filter(Number),
    missing: numbers('[data-note-missing]'),
  }).toEqual(expected);
});
