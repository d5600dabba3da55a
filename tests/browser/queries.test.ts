import { describe, expect } from 'vitest';
import { documents, html } from './built.ts';
import { answer, ask } from './results.ts';
import { test } from './visit.ts';

/** The addresses of the documents by their numbers. */
const byNumber = new Map(documents().map((address) => [html(address)('.text').attr('data-number')!, address]));

/** The paragraphs and notes that answer, by the number of their document, in order; nothing else may be among them. */
type Answers = Record<number, string>;

const addresses = (answers: Answers) =>
  Object.entries(answers).flatMap(([number, anchors]) =>
    anchors.split(' ').map((anchor) => `${byNumber.get(number)}#${anchor}`),
  );

/** Read in the texts, not taken from the search: each was looked for with a regular expression over the built pages. */
const coexistence = { 1: 'p-6 p-7', 3: 'p-7', 4: 'p-1 p-2 p-3 p-4 p-11 p-14 p-20 p-21', 5: 'p-3' };
const agreement = { 3: 'p-6 p-7 fn-2', 4: 'p-3 p-4 p-8 p-13 p-17', 5: 'p-5' };

const tables: Record<string, [query: string, answers: Answers][]> = {
  'a word': [
    ['coexistence', coexistence],
    ['co-existence', coexistence],
    ['COEXISTENCE', coexistence],
    ['coexisting', coexistence],
    ['detente', { 5: 'p-4' }],
    ['détente', { 5: 'p-4' }],
    ['integration', { 2: 'p-20', 4: 'p-15 p-16 p-17 p-18 p-19 p-21', 5: 'p-1' }],
    ['agreement', agreement],
    ['agreements', agreement],
    ['reconstruction', { 4: 'p-6 p-12 p-14 p-16 p-19' }],
    ['Lenin', { 3: 'fn-3', 4: 'p-2 p-3 p-4 p-5 p-6 p-11 p-15 p-16 p-17 p-18 p-19 p-20 p-21' }],
    ['Korea', { 1: 'p-6', 3: 'p-5 p-6' }],
    ['Germany', { 2: 'p-19', 3: 'p-7', 4: 'p-2 p-8' }],
    ['1953', { 2: 'p-1 p-15 p-20', 5: 'p-1 p-3 p-5 p-6' }],
    ['110', { 2: 'p-15' }],
    ['zhizn', { 3: 'fn-3' }],
  ],
  'a phrase': [
    ['"peaceful coexistence"', coexistence],
    ['“peaceful co-existence”', coexistence],
    ['"peace"', { 1: 'p-1 p-5', 3: 'p-5', 4: 'p-2 p-3 p-4 p-20 p-21', 5: 'p-3' }],
    ['"peace break"', { 4: 'p-2 p-4 p-20' }],
    ['"balance of power"', { 3: 'p-7', 5: 'p-3' }],
    ['"Bonn and Paris Agreements"', { 3: 'p-6 fn-2' }],
    ['"in the Vladivostok area"', { 2: 'p-20' }],
    ['"integration among the Bolsheviks"', { 4: 'p-17' }],
    ['"at a trade agreement with England"', { 4: 'p-4' }],
    ['"coexistence peaceful"', {}],
    ['"peaceful coexistenc"', {}],
  ],
  'more than one': [
    ['Lenin Trotsky', { 4: 'p-2 p-3 p-4' }],
    ['Malenkov agreement', { 3: 'p-7' }],
    ['"peace break" Lenin', { 4: 'p-2 p-4 p-20' }],
    ['detente Korea', {}],
  ],
  without: [
    ['Lenin -Trotsky', { 3: 'fn-3', 4: 'p-5 p-6 p-11 p-15 p-16 p-17 p-18 p-19 p-20 p-21' }],
    ['"peaceful coexistence" -Lenin', { 1: 'p-6 p-7', 3: 'p-7', 4: 'p-1 p-14', 5: 'p-3' }],
    ['Korea -"focus of war"', { 1: 'p-6', 3: 'p-5' }],
    ['detente -detente', {}],
    ['-Lenin', {}],
  ],
};

describe.each(Object.entries(tables))('%s', (_, table) => {
  test('is found in exactly the paragraphs that have it', async ({ visit }) => {
    const page = await visit('/search/');
    for (const [query, answers] of table) {
      const { hits } = await ask(page, query);
      expect([query, hits.map(({ address }) => address)]).toEqual([query, addresses(answers)]);
    }
  });
});

/** As an address that somebody shares. */
const shared: [address: string, answers: Answers][] = [
  ['q=Korea&marking=confidential', { 3: 'p-5 p-6' }],
  ['q=coexistence&decade=1950s', { 1: 'p-6 p-7', 3: 'p-7' }],
  ['q=agreement&kind=fragment', { 5: 'p-5' }],
  ['q=1953&origin=Belgian+Ministry+of+Foreign+Affairs', { 2: 'p-1 p-15 p-20' }],
  ['q=Bonn&where=notes', { 3: 'fn-2' }],
  ['q=Tarle&where=editors', { 1: 'fn-c' }],
  ['q=Tarle', {}],
  ['q=Germany&name=trotsky', { 4: 'p-2' }],
  ['q=coexistence&kind=despatch&kind=report', { 1: 'p-6 p-7', 3: 'p-7' }],
];

test.for(shared)('%s shows exactly the paragraphs under its filters', async ([query, answers], { visit }) => {
  const { hits } = await answer(await visit(`/search/?${query}`));
  expect(hits.map(({ address }) => address)).toEqual(addresses(answers));
});

test('in order of relevance the same paragraphs stand, the document with most hits first', async ({ visit }) => {
  const { hits } = await answer(await visit('/search/?q=coexistence&order=relevance'));
  expect(hits.map(({ address }) => address).sort()).toEqual(addresses(coexistence).sort());
  expect(hits[0]!.address.split('#')[0]).toBe(byNumber.get('4'));
});
