import { expect, it, test } from 'vitest';
import { addresses, addressesOf, byNumber, type Answers } from './answers.ts';
import { ask, askFor } from './ask.ts';

/** What follows the `?` in an address that somebody shares. */
const shared: [address: string, answers: Answers][] = [
  ['q=Tarn&marking=confidential', { 3: 'p-6 p-15' }],
  ['q=dues&decade=1950s', { 5: 'p-1 p-2 p-3' }],
  ['q=1903&kind=memorandum', { 4: 'p-1' }],
  ['q=barges&author=Ludo+van+Tromp+Jr.', { 'request-for-gravel': 'p-2' }],
  ['q=barges&author=Hester+Tarn', {}],
  ['q=pilots&origin=The+Mole+Press', { 5: 'p-1 p-3 p-4' }],
  ['q=pilots&kind=letter&kind=chapter', { 1: 'p-4', 5: 'p-1 p-3 p-4' }],
  ['q=pilots&kind=letter&decade=1950s', {}],
  ['q=glass&where=notes', { 3: 'fn-1' }],
  ['q=pilots&where=editors', { 1: 'fn-a', 3: 'fn-a' }],
  ['q=perhaps&where=editors', { 2: 'fn-a' }],
  ['q=lamp&name=pell', { 3: 'p-4 p-6' }],
];

it.each(shared)('%s shows exactly the paragraphs under its filters', async (query, answers) => {
  expect(addressesOf(await ask(query))).toEqual(addresses(answers));
});

test('in order of relevance the paragraphs are the same, and the document with most hits comes first', async () => {
  const hits = addressesOf(await ask('q=pilots&order=relevance'));
  expect(hits.toSorted()).toEqual(addressesOf(await askFor('pilots')).toSorted());
  expect(hits[0]!.split('#')[0]).toBe(byNumber.get('2'));
});

/** A phrase, and how the hit is named: by the printed page on which it begins, where the document has pages. */
const labels: [phrase: string, label: string][] = [
  ['old lamp', 'p. 14, ¶ 6'],
  ['nailed to', 'p. 14, ¶ 6'],
  ['to the door', 'p. 15, ¶ 6'],
  ['feu de la', '¶ 2'],
];

it.each(labels)('“%s” is on %s', async (phrase, place) => {
  expect((await askFor(`"${phrase}"`)).map((hit) => hit.place)).toEqual([place]);
});

test('a note is named by its number', async () => {
  const [hit] = await askFor('"in the draft"');
  expect(hit!.place).toMatch(/\bnote 1$/);
});

test('an excerpt has the words of the text without the numbers of its notes', async () => {
  const [hit] = await askFor('accounts');
  expect(hit!.excerpt).toContain('most of the money. Tarn kept');
});
