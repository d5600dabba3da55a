import { expect } from 'vitest';
import { answer, ask, read } from './results.ts';
import { test } from './visit.ts';

// Which paragraphs answer a query is tried in tests/site/search, where there is no browser to wait for.

test('hits are shown with their words marked, and named by printed page, paragraph or note', async ({ visit }) => {
  const page = await visit('/search/');
  const shown = async (query: string) =>
    (await ask(page, query)).hits.map(({ label, excerpt, marks }) => [label, excerpt, marks]);
  expect(await shown('detente')).toEqual([
    ['p. 14, ¶ 6', expect.stringContaining('Pell calls it a détente between the keepers'), ['détente']],
    ['p. 41, ¶ 4', expect.stringMatching(/^… .* the dispute was a détente and no war\.$/), ['détente']],
  ]);
  expect(await shown('éteint')).toEqual([['¶ 2', expect.stringContaining('est éteint.'), ['éteint']]]);
  expect(await shown('"I must report"')).toEqual([
    ['p. 7, ¶ 4', expect.stringContaining('in haste and I must report that the crane'), ['I', 'must', 'report']],
  ]);
  expect(await shown('draft')).toEqual([[expect.stringMatching(/note 1$/), expect.any(String), ['draft']]]);
});

test('the number of hits is announced; hits are grouped by document, in order of date', async ({ visit }) => {
  const page = await visit('/search/?q=Tarn');
  const { status, hits, groups } = await answer(page);
  expect(new Set(hits.map(({ address }) => address.split('#')[0])).size).toBe(groups.length);
  expect(status).toBe('5 paragraphs in 4 documents');
  expect(await page.getByRole('status').textContent()).toBe(status);
  expect(groups.map((heading) => parseInt(heading))).toEqual([1, 2, 3, 5]);
});

test('in order of relevance the document with most hits comes first', async ({ visit }) => {
  const { groups } = await answer(await visit('/search/?q=pilots&order=relevance'));
  expect(groups.map((heading) => parseInt(heading))[0]).toBe(2);
});

/** What the page says where it has nothing to show. */
const nothing: [query: string, status: RegExp][] = [
  ['xylophone', /^No results for “xylophone”\. Try/],
  ['xylophone lamp', /^No paragraph contains all these words\. Try/],
  ['perhaps', /^No results with these filters\. Change/],
  ['-lamp', /^Add a word to look for/],
  ['…', /^Type a letter or a digit/],
];

test('the page says why there are no hits', async ({ visit }) => {
  const page = await visit('/search/');
  for (const [query, status] of nothing)
    expect(await ask(page, query)).toMatchObject({ hits: [], status: expect.stringMatching(status) });
});

/** What an address may carry, and what the page answers. */
const odd: [what: string, q: string, answers: RegExp][] = [
  ['a script', '%3Cscript%3Edocument.title=%22run%22%3C/script%3E', /^No (results|paragraph)/],
  ['an image that fails', '%22%3Cimg+src=x+onerror=document.title=%60run%60%3E%22', /^No results/],
  ['five thousand letters', 'a'.repeat(5000), /^No results/],
  ['bytes that are not UTF-8', '%FF%E2%28', /^Type a letter/],
  ['text that turns round', '%E2%80%AEcoexistence', /^1 paragraph in 1 document$/],
];

test.for(odd)(
  '%s in the address is searched for as text, and nothing of it is run',
  async ([, q, answers], { visit }) => {
    const page = await visit(`/search/?q=${q}`);
    expect((await answer(page)).status).toMatch(answers);
    expect(await page.title()).not.toBe('run');
    expect(await page.getByRole('searchbox').inputValue()).toBe(new URLSearchParams(`q=${q}`).get('q'));
  },
);

test('words to mark in the address of a document are text and no more', async ({ visit }) => {
  const find = encodeURIComponent('<img src=x onerror=document.title=`run`> lamp');
  const page = await visit(`/documents/report-on-the-lamp/?find=${find}&find=%22&find=&find=%FF`);
  await page.waitForFunction(() => CSS.highlights.has('found'));
  expect(await page.title()).not.toBe('run');
});

test('the editors’ own words stand apart: no hits, not counted, no lines of the concordance', async ({ visit }) => {
  const page = await visit('/search/?q=gegenschein');
  const editorial = page.getByRole('region', { name: 'From the editors' });
  expect(await answer(page)).toMatchObject({
    hits: [],
    status: expect.stringMatching(/^No results in the documents\. /),
  });
  expect(await editorial.locator('mark').allTextContents()).toEqual(['gegenschein']);
  expect(await editorial.getByRole('link').getAttribute('href')).toMatch(/\/introduction\/#p-6$/);
  const { status, hits } = await ask(page, 'Tarn');
  expect(status).toBe('5 paragraphs in 4 documents');
  expect(hits).toHaveLength(5);
  expect(await editorial.locator('mark').count()).toBe(2);
  await page.getByText('Concordance', { exact: true }).click();
  await expect.poll(() => page.locator('tr[data-hit]').count()).toBe(6);
  expect((await ask(page, 'xylophone')).status).toMatch(/^No results for/);
  expect(await editorial.isVisible()).toBe(false);
});

test('an empty query has no hits and no message, from an address and after another', async ({ visit }) => {
  for (const address of ['/search/', '/search/?q=', '/search/?q=%20']) {
    const page = await visit(address);
    await page.getByRole('searchbox').fill('coexistence');
    expect((await answer(page)).hits).toHaveLength(1);
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => page.locator('[data-hit]').count()).toBe(0);
    expect(await page.locator('[data-search-status]').textContent()).toBe('');
  }
});

test('the query is kept in the address, and going back from a hit shows the hits again', async ({ visit }) => {
  const page = await visit('/search/');
  await page.getByRole('searchbox').pressSequentially('coexistence');
  await expect.poll(async () => (await read(page)).status).toBe('1 paragraph in 1 document');
  expect(new URL(page.url()).search).toBe('?q=coexistence');
  await page.locator('[data-hit] a').click();
  await page.waitForURL('**/documents/**');
  await page.goBack();
  await expect.poll(async () => (await read(page)).status).toBe('1 paragraph in 1 document');
  expect(await page.getByRole('searchbox').inputValue()).toBe('coexistence');
});

test('a page without a query offers the searches of the edition, and how to write others', async ({ visit }) => {
  const page = await visit('/search/');
  const offered = page.getByText('Try: lamp · "second lamp" · pilots -dues');
  expect(await page.getByText('also finds').innerText()).toBe(
    'agreements also finds agreement; "agreements" is exact; -dues excludes.',
  );
  await offered.getByRole('link', { name: 'second lamp' }).click();
  await page.waitForURL('**/search/?q=%22second+lamp%22');
  expect((await answer(page)).hits).not.toEqual([]);
  expect(await offered.isVisible()).toBe(false);
});

test('the search field of a page leads to the search page', async ({ visit }) => {
  const page = await visit('/about/');
  await page.getByRole('searchbox').fill('coexistence');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=coexistence');
  expect((await answer(page)).status).toBe('1 paragraph in 1 document');
});
