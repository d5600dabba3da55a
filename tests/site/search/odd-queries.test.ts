import { expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/query.ts';
import { ask } from './ask.ts';

/** Queries as an address may have them, in which there is nothing to look for. */
const empty: [what: string, q: string][] = [
  ['nothing', ''],
  ['a space', '%20'],
  ['only punctuation', '%3F!%E2%80%A6%E2%80%94'],
  ['a percent sign', '%25'],
  ['quotation marks with nothing between', '%22%22'],
  ['SQL', '%27;+--'],
  ['an emoji', '%F0%9F%99%82'],
  ['bytes that are not UTF-8', '%FF%E2%28'],
];

it.each(empty)('%s has no term', (_, q) => {
  expect(parseQuery(new URLSearchParams(`q=${q}`).get('q')!)).toEqual([]);
});

/** Queries that nothing answers. */
const unanswered: [what: string, q: string][] = [
  ['a letter that is no word', 'x'],
  ['five thousand letters', 'a'.repeat(5000)],
  ['a script', '%3Cscript%3Edocument.title=%22run%22%3C/script%3E'],
  ['an image that fails', '%22%3Cimg+src=x+onerror=document.title=%60run%60%3E%22'],
  ['another script', '%E6%88%98%E4%BA%89'],
  ['a word longer than any that is there', `Saltmere${'e'.repeat(12)}`],
];

it.each(unanswered)('%s is not found', async (_, q) => {
  expect(await ask(`q=${q}`)).toEqual([]);
});

/** Queries that mean something to a reader, how many paragraphs answer, and the words that are marked. */
const answered: [what: string, q: string, paragraphs: number, marks: RegExp][] = [
  ['quotation marks that do not close', '%22two+wicks', 1, /^(two|wicks,)$/],
  ['a Cyrillic letter that looks Latin', '%D0%9D.', 2, /^H\.$/],
  ['U+A78C for a soft sign', 'zhizn%EA%9E%8C', 1, /^zhizn/],
  ['a combining accent', 'de%CC%81tente', 2, /^détente$/],
  ['an emoji beside a word', '%F0%9F%99%82+detente', 2, /^détente$/],
  ['text that turns round', '%E2%80%AEdetente', 2, /^détente$/],
  ['a word with bytes that are not UTF-8', 'detente%ED%A0%80', 2, /^détente$/],
];

it.each(answered)('%s: the words are found', async (_, q, paragraphs, marks) => {
  const hits = await ask(`q=${q}`);
  expect(hits).toHaveLength(paragraphs);
  for (const mark of hits.flatMap((hit) => hit.marks)) expect(mark).toMatch(marks);
});

it('finds one letter where it is a word, and only there', async () => {
  const hits = await ask('q=a');
  expect(hits.length).toBeGreaterThan(30);
  for (const mark of hits.flatMap((hit) => hit.marks)) expect(mark).toMatch(/^\W*a\W*$/i);
});
