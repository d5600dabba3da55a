import { expect, test } from 'vitest';
import { sites } from '../build.ts';
import { documentsOf } from '../built/pages.ts';

const documents = new Map(documentsOf(sites.fixture).map((document) => [document.slug, document]));

/** The printed pages and the notes of the sources that have them, and which notes the source cites without their text. */
test.each([
  ['harbour-master-to-the-board', { pages: ['page-8', 'page-9'], notes: [1, 2], missing: [2] }],
  [
    'harbour-diary',
    { pages: ['page-102', 'page-103', 'page-104', 'page-105', 'page-106', 'page-107'], notes: [], missing: [] },
  ],
  ['report-on-the-lamp', { pages: ['page-15', 'page-16'], notes: [1, 2], missing: [] }],
  ['pilots-and-dues', { pages: ['page-41'], notes: [7, 8], missing: [7, 8] }],
  [
    'preface-to-the-tides',
    {
      pages: [
        'page-xiii',
        'page-xiv',
        'page-1',
        'page-3',
        'page-3-2',
        'page-3-star',
        'page-plate-iii',
        'page-verso-of-plate-iii',
      ],
      notes: [],
      missing: [],
    },
  ],
  ['log-of-the-bar', { pages: ['page-17', 'page-18', 'page-19', 'page-21'], notes: [], missing: [] }],
  ['notice-to-mariners', { pages: [], notes: [], missing: [] }],
])('the printed pages and notes of %s', (slug, expected) => {
  const { $ } = documents.get(slug)!.page;
  const numbers = (selector: string) =>
    $(selector)
      .get()
      .map((node) => Number($(node).attr('id')!.replace(/^\D+-/, '')));
  expect({
    pages: $('[role="doc-pagebreak"]')
      .get()
      .map(({ attribs }) => attribs['id']),
    notes: numbers('[id^="fn-"]').filter(Number),
    missing: numbers('[data-note-missing]'),
  }).toEqual(expected);
});
