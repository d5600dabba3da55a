import { expect } from 'vitest';
import { documents } from './built.ts';
import { answer } from './results.ts';
import { test } from './visit.ts';

const nothing = /^No paragraph has/;
const noLetter = /^Type a letter or a digit/;

/** As the address has it, what the page says, and the words that are marked, where that is the point. */
const odd: { what: string; q: string; says: RegExp; marks?: RegExp }[] = [
  { what: 'one letter', q: 'a', says: /^\d+ paragraphs in 5 documents$/, marks: /^\W*a\W*$/i },
  { what: 'one letter that is no word', q: 'x', says: nothing },
  { what: 'five thousand letters', q: 'a'.repeat(5000), says: nothing },
  { what: 'only punctuation', q: '%3F!%E2%80%A6%E2%80%94', says: noLetter },
  { what: 'a percent sign', q: '%25', says: noLetter },
  {
    what: 'quotation marks that do not close',
    q: '%22breathing+spell',
    says: /^1 paragraph in 1 document$/,
    marks: /breathing|spell/,
  },
  { what: 'quotation marks with nothing between', q: '%22%22', says: noLetter },
  { what: 'a script', q: '%3Cscript%3Edocument.title=%22run%22%3C/script%3E', says: nothing },
  { what: 'an image that fails', q: '%22%3Cimg+src=x+onerror=document.title=%60run%60%3E%22', says: nothing },
  { what: 'SQL', q: '%27;+--', says: noLetter },
  { what: 'a Cyrillic letter that looks Latin', q: '%D0%9C.', says: /^1 paragraph in 1 document$/, marks: /^M\.$/ },
  { what: 'U+A78C for a soft sign', q: 'zhizn%EA%9E%8C', says: /^1 paragraph in 1 document$/, marks: /^zhizn/ },
  { what: 'combining accents', q: 'de%CC%81tente', says: /^1 paragraph in 1 document$/, marks: /^détente/ },
  { what: 'an emoji', q: '%F0%9F%99%82', says: noLetter },
  { what: 'an emoji beside a word', q: '%F0%9F%99%82+detente', says: /^1 paragraph in 1 document$/, marks: /^détente/ },
  { what: 'text that turns round', q: '%E2%80%AEdetente', says: /^1 paragraph in 1 document$/ },
  { what: 'another script', q: '%E5%92%8C%E5%B9%B3', says: nothing },
  { what: 'bytes that are not UTF-8', q: '%FF%E2%28', says: noLetter },
  { what: 'a word with bytes that are not UTF-8', q: 'detente%ED%A0%80', says: /^1 paragraph in 1 document$/ },
  { what: 'a word longer than any that is there', q: 'Koreaaaaaaaaaaaa', says: nothing },
];

test.for(odd)('$what: a sensible answer, no error, nothing run', async ({ q, says, marks }, { visit }) => {
  const page = await visit(`/search/?q=${q}`);
  const { status, hits } = await answer(page);
  expect(status).toMatch(says);
  expect(hits.length > 0).toBe(/^\d/.test(status));
  for (const mark of marks ? hits.flatMap((hit) => hit.marks) : []) expect(mark).toMatch(marks!);
  expect(await page.title()).not.toBe('run');
  expect(await page.getByRole('searchbox').inputValue()).toBe(new URLSearchParams(`q=${q}`).get('q'));
});

test('an empty query says nothing, from an address and after another', async ({ visit }) => {
  for (const address of ['/search/', '/search/?q=', '/search/?q=%20']) {
    const page = await visit(address);
    await page.getByRole('searchbox').fill('detente');
    expect((await answer(page)).hits).toHaveLength(1);
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => page.locator('[data-hit]').count()).toBe(0);
    expect(await page.locator('[data-search-status]').textContent()).toBe('');
  }
});

test('words to mark, in the address of a document, are text and no more', async ({ visit }) => {
  const find = encodeURIComponent('<img src=x onerror=document.title=`run`> coexistence');
  const page = await visit(`${documents()[0]}?find=${find}&find=%22&find=&find=%FF`);
  await page.waitForFunction(() => CSS.highlights.has('found'));
  expect(await page.title()).not.toBe('run');
});
