import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { blocks, documents } from './built.ts';
import { hasWords, plainWords } from './plain-words.ts';
import { answer, ask, read } from './results.ts';
import { test } from './visit.ts';

const edition = documents().flatMap(blocks);
const having = (words: string) =>
  edition
    .filter((block) => hasWords(block.words, words))
    .map(({ address }) => address)
    .sort();

describe('a word', () => {
  /** What is asked for, and how it stands in the text. */
  const words: [query: string, stands: string][] = [
    ['coexistence', 'co-existence'],
    ['co-existence', 'coexistence'],
    ['COEXISTENCE', 'Coexistence'],
    ['detente', 'détente'],
    ['integration', 'integration'],
    ['agreements', 'Agreements'],
    ['zhizn', 'zhiznʹ'],
  ];

  test('is found in all its forms', async ({ visit }) => {
    const page = await visit('/search/');
    for (const [query, stands] of words) {
      const { hits } = await ask(page, query);
      expect(hits.flatMap(({ marks }) => marks).map((mark) => mark.replace(/[^\p{L}\p{N}]+$/u, ''))).toContain(stands);
      for (const { marks } of hits) {
        expect(marks).not.toEqual([]);
        for (const mark of marks) expect(plainWords(mark).join(' ')).toContain(plainWords(query)[0]!.slice(0, 5));
      }
    }
  });

  test('is found in every paragraph and note that has it', async ({ visit }) => {
    const page = await visit('/search/');
    for (const query of ['coexistence', 'integration', 'agreements', 'peredyshka']) {
      expect(having(query)).not.toEqual([]);
      expect((await ask(page, query)).hits.map(({ address }) => address)).toEqual(
        expect.arrayContaining(having(query)),
      );
    }
  });

  test('is not spoiled by the number of its note', async ({ visit }) => {
    const { hits } = await answer(await visit('/search/?q=agreements'));
    expect(hits.map(({ excerpt }) => excerpt).join(' ')).toContain('Bonn and Paris Agreements. Third');
  });

  test('that only the editors use is not found', async ({ visit }) => {
    const page = await visit('/search/');
    for (const query of ['transcription', 'JavaScript']) {
      expect(having(query)).toEqual([]);
      expect(await ask(page, query)).toMatchObject({
        hits: [],
        status: expect.stringMatching(/^No paragraph has this\. Try/),
      });
    }
  });

  test('that only an editor’s note has is found when those are asked for', async ({ visit }) => {
    const page = await visit('/search/');
    expect(having('Tarle')).toEqual([]);
    expect(await ask(page, 'Tarle')).toMatchObject({
      hits: [],
      status: expect.stringMatching(/^No paragraph under these filters\. Others have it/),
    });
    await page.locator('input[name=where][value=editors]').check();
    await expect
      .poll(async () => (await read(page)).hits.map(({ address }) => address))
      .toEqual(['/documents/soviet-peace-offensives/#fn-c']);
  });
});

describe('a phrase', () => {
  const found = async (page: Page, query: string) => (await ask(page, query)).hits.map(({ address }) => address).sort();

  /** The last three run across a printed page and an emendation. */
  const phrases = [
    'peaceful coexistence',
    'peace offensive',
    'Bonn and Paris Agreements',
    'balance of power',
    'he aimed at a trade agreement',
    'integration among the Bolsheviks',
    'in the Vladivostok area',
  ];

  test('is found in the paragraphs that have it, and in no others', async ({ visit }) => {
    const page = await visit('/search/');
    for (const phrase of phrases) {
      const { hits } = await ask(page, `"${phrase}"`);
      expect(having(phrase)).not.toEqual([]);
      expect(hits.map(({ address }) => address).sort()).toEqual(having(phrase));
      for (const { excerpt } of hits) expect([excerpt, hasWords(excerpt, phrase)]).toEqual([excerpt, true]);
    }
  });

  test('may stand in any quotation marks, alone or beside a word, but in no other order', async ({ visit }) => {
    const page = await visit('/search/');
    for (const query of ['“peaceful co-existence”', '«peaceful coexistence»', '"peaceful coexistence'])
      expect(await found(page, query)).toEqual(having('peaceful coexistence'));
    const both = having('peace break').filter((address) => having('Lenin').includes(address));
    expect(both).not.toEqual([]);
    expect(await found(page, '"peace break" Lenin')).toEqual(both);
    expect(await found(page, '"coexistence peaceful"')).toEqual([]);
  });
});

test('the number of hits is said in words and announced; hits stand under their documents, by date', async ({
  visit,
}) => {
  const page = await visit('/search/?q=coexistence');
  const { status, hits, groups } = await answer(page);
  expect(new Set(hits.map(({ address }) => address.split('#')[0])).size).toBe(groups.length);
  expect(status).toBe(`${hits.length} paragraphs in ${groups.length} documents`);
  expect(await page.getByRole('status').textContent()).toBe(status);
  const numbers = groups.map((heading) => parseInt(heading));
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});

/** A phrase, and how the hit is named: by the printed page on which it begins, where the document has pages. */
const labels: [phrase: string, label: string][] = [
  ['Decree on Peace', 'p. 17, ¶ 2'],
  ['he aimed at', 'p. 18, ¶ 4'],
  ['trade agreement with England', 'p. 19, ¶ 4'],
  ['degree of integration', '¶ 1'],
  ['guaranteed recognition', 'note 2'],
];

test('a hit is named by its printed page and its paragraph', async ({ visit }) => {
  const page = await visit('/search/');
  for (const [phrase, label] of labels) {
    const { hits } = await ask(page, `"${phrase}"`);
    expect(hits.map((hit) => [phrase, hit.label])).toEqual([[phrase, label]]);
  }
});

test('what is typed is searched for and stands in the address; the way back from a hit shows it again', async ({
  visit,
}) => {
  const page = await visit('/search/');
  await page.getByRole('searchbox').pressSequentially('detente');
  await expect.poll(async () => (await read(page)).status).toBe('1 paragraph in 1 document');
  expect(new URL(page.url()).search).toBe('?q=detente');
  await page.locator('[data-hit] a').click();
  await page.waitForURL('**/documents/**');
  await page.goBack();
  await expect.poll(async () => (await read(page)).status).toBe('1 paragraph in 1 document');
  expect(await page.getByRole('searchbox').inputValue()).toBe('detente');
});

test('the field at the head of a page leads to the search page', async ({ visit }) => {
  const page = await visit('/about/');
  await page.getByRole('searchbox').fill('detente');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=detente');
  expect((await answer(page)).status).toBe('1 paragraph in 1 document');
});
