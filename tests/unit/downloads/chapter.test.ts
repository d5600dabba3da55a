import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { createApparatus } from '../../../src/apparatus/apparatus.ts';
import { buildChapter, type Target } from '../../../src/downloads/chapter.ts';
import type { ExportedDocument, ExportContext } from '../../../src/downloads/export-document.ts';

const document = (html: string) =>
  ({
    slug: 'a-letter',
    number: '1',
    data: {
      title: 'A letter',
      date: { edtf: '1902', certainty: 'stated' },
      origin: { body: 'An office', certainty: 'stated' },
      author: [{ certainty: 'not established', reason: 'Not signed.' }],
      recipient: [],
      translator: [],
      classification: { level: 'none' },
      rights: { statement: 'None.', certainty: 'stated' },
      sourceNote: { citation: 'Here.' },
      extent: 'Whole.',
      language: 'fr',
    },
    apparatus: { ...createApparatus(), headnote: '<p>See <a href="/documents/b-letter/#p-2">B</a>.</p>' },
    text: fromHtml(html, { fragment: true }),
    url: new URL('https://example.org/documents/a-letter/'),
  }) as unknown as ExportedDocument;

const from = { edition: { title: 'Letters', language: 'en', editors: [] }, total: 2 } as unknown as ExportContext;

/** Anchors get the slug before them; links within are shown as slug and anchor; addresses elsewhere are let go. */
const adapt = {
  id: (id: string) => `a-${id}`,
  href: (to: Target) => ('kind' in to && to.kind === 'doc' ? `${to.to}:${to.anchor}` : undefined),
};

const made = (html: string, level = 1) => toHtml(buildChapter(document(html), from, level, adapt));

test.each([
  ['gives anchors their name in the whole', '<p id="p-1">a</p>', '<p id="a-p-1">a</p>'],
  ['leads links within to the same document', '<a href="#fn-1">1</a>', '<a href="a-letter:fn-1">1</a>'],
  ['leads links to another document there', '<a href="doc:b#p-3">B</a>', '<a href="b:p-3">B</a>'],
  [
    'leads to the head of a document where no paragraph is named',
    '<a href="doc:b">B</a>',
    '<a href="b:document">B</a>',
  ],
  [
    'keeps the words of a link that is let go, and what is marked in them',
    '<p>x <a class="name" href="name:l">L<em>e</em></a> y</p>',
    '<p>x L<em>e</em> y</p>',
  ],
  [
    'readdresses what stood in a link that is let go',
    '<p><a href="name:l"><span id="page-2"></span></a></p>',
    '<p><span id="a-page-2"></span></p>',
  ],
])('%s', (_, html, expected) => {
  expect(made(html)).toContain(`<div class="text" lang="fr">${expected}</div>`);
});

test('takes headings down below its title', () => {
  expect(made('<h2>B</h2><h6>F</h6>', 2)).toMatch(/<h2 lang="fr">A letter<\/h2>.*<h3>B<\/h3><h6>F<\/h6>/);
});

test('leads the references of the headnote on', () => {
  expect(made('')).toContain('See <a href="b-letter:p-2">B</a>');
});

test('names the document whose notes they are', () => {
  expect(made('<section role="doc-endnotes" aria-label="Notes"></section>')).toContain('aria-label="Notes: A letter"');
});
