import { describe, expect, it, test } from 'vitest';
import { blocks, documents } from '../../browser/built.ts';
import { hasWords, plainWords } from '../../browser/plain-words.ts';
import { addresses, addressesOf, type Answers } from './answers.ts';
import { askFor } from './ask.ts';

/** Read in the texts, not taken from the search. */
const [log, signals] = ['log-of-the-lodz', 'book-of-signals'];
const detente = { 3: 'p-6', 5: 'p-4' };
const agreement = { 3: 'p-6', 5: 'p-3' };
const harbour = { 1: 'p-4 fn-1', 2: 'p-1 p-20', 3: 'p-3', 5: 'p-2 p-3' };

const tables: Record<string, [query: string, answers: Answers][]> = {
  'a word': [
    ['coexistence', { 3: 'p-6' }],
    ['co-existence', { 3: 'p-6' }],
    ['COEXISTENCE', { 3: 'p-6' }],
    ['coexisting', { 3: 'p-6' }],
    ['detente', detente],
    ['détente', detente],
    ['eteint', { 4: 'p-2' }],
    ['harbour', harbour], // in 1 across a printed page
    ['harbours', harbour],
    ['winter', { 2: 'p-8 p-21 p-47 p-60', 3: 'p-13' }],
    ['lighthouse', { 1: 'p-8', 2: 'p-31' }],
    ['agreement', agreement],
    ['agreements', agreement],
    ['glass', { 2: 'p-64', 3: 'p-4 p-13 fn-1' }],
    ['Tarn', { 1: 'p-9', 2: 'p-12', 3: 'p-6 p-15', 5: 'p-2' }],
    ['pilots', { 1: 'p-4', 2: 'p-3 p-16 p-29 p-42 p-55', 4: 'p-3', 5: 'p-1 p-3 p-4' }],
    ['1903', { 3: 'p-14', 4: 'p-1', 5: 'p-3' }],
    ['1899', { 3: 'p-4 fn-1', 5: 'p-2' }],
    ['zhizn', { 3: 'p-8' }],
    ['погас', { 3: 'p-8' }],
    ['λύχνος', { 3: 'p-9' }],
    ['منارة', { 3: 'p-10' }],
  ],
  'a phrase': [
    ['"harbour dues"', { 1: 'p-4' }],
    ['“harbour dues”', { 1: 'p-4' }],
    ['«Harbour Dues»', { 1: 'p-4' }],
    ['"harbour dues', { 1: 'p-4' }],
    ['"glass"', { 2: 'p-64', 3: 'p-4 p-13 fn-1' }],
    ['"Harbour Board"', { 2: 'p-20', 3: 'p-3', 5: 'p-2' }],
    ['"on Tuesday and has held"', { 1: 'p-4' }], // across the number of a note
    ['"I must report"', { 1: 'p-4' }], // across a printed page
    ['"oil for the winter and a thrid keeper"', { 3: 'p-13' }],
    ['"the lighthouse on the hill"', { 2: 'p-31' }],
    ['"the end of February"', { 3: 'p-13' }],
    ['"dues harbour"', {}],
    ['"harbour due"', {}],
  ],
  'letters that are no letter with an accent': [
    ['oeuvre', { 3: 'p-13', [log]: 'p-2' }],
    ['œuvre', { 3: 'p-13', [log]: 'p-2' }],
    ['L’œuvre', { [log]: 'p-2' }],
    ["l'oeuvre", { [log]: 'p-2' }],
    ['Lodz', { [log]: 'p-1' }],
    ['Łódź', { [log]: 'p-1' }],
    ['Kobenhavn', { [log]: 'p-2' }],
    ['strasse', { [log]: 'p-2' }],
    ['Aether', { [log]: 'p-2' }],
    ['fine sum', { [log]: 'p-2' }],
    ['"he said that"', { [log]: 'p-2' }],
  ],
  'a word behind another': [
    ['Reilly', { [log]: 'p-2' }],
    ['O’Reilly', { [log]: 'p-2' }],
    ["O'Reilly", { [log]: 'p-2' }],
    ['"Jean O’Reilly"', { [log]: 'p-2' }],
  ],
  'a number in thousands': [
    ['1000', { [log]: 'p-2' }],
    ['1,000', { [log]: 'p-2' }],
    ['$1,250,000', { [log]: 'p-2' }],
    ['1250000', { [log]: 'p-2' }],
    ['"1,000 crowns"', { [log]: 'p-2' }],
  ],
  'writing without spaces': [
    ['和平', { [log]: 'p-3' }],
    ['共处', { [log]: 'p-3' }],
    ['五项原则', { [log]: 'p-3' }],
    ['和平共处五项原则', { [log]: 'p-3' }],
    ['共存', { [log]: 'p-3' }],
    ['戦争', { [log]: 'p-3' }],
    ['"何か"', { [log]: 'p-3' }],
    ['战争', {}],
  ],
  'words beside signs that nobody sees': [
    ['zebras', { [log]: 'p-4' }],
    ['zigzags', { [log]: 'p-4' }],
    ['zephyrs', { [log]: 'p-4' }],
    ['"zigzags and zephyrs"', { [log]: 'p-4' }],
    ['zig\u00adzags', { [log]: 'p-4' }],
    ['السلام', { [log]: 'p-4' }],
    ['الفجر', { [signals]: 'p-3' }],
    ['مغلق', { [log]: 'p-5', [signals]: 'p-2' }],
  ],
  'more than one': [
    ['lamp Tarn', { 2: 'p-12', 3: 'p-6' }],
    ['pilots agreement', { 5: 'p-3' }],
    ['"Gannet Rock" pilots', { 5: 'p-4' }],
    ['coexistence winter', {}], // in one document, not in one paragraph
  ],
  without: [
    ['Pell -glass', { 2: 'p-8', 3: 'p-6 p-11 fn-2', 5: 'p-3', 'keepers-letter': 'p-8' }],
    ['"Gannet Rock" -pilots', { 2: 'p-12', 3: 'p-4', 'keepers-letter': 'p-1' }],
    ['dues -"a third of"', { 1: 'p-4', 2: 'p-27', 5: 'p-1 p-2' }],
    ['detente -detente', {}],
    ['-Pell', {}],
  ],
  'a word of the editors': [
    ['perhaps', {}],
    ['invented', {}],
    ['JavaScript', {}],
  ],
};

describe.each(Object.entries(tables))('%s', (_, table) => {
  it.each(table)('%s is found in exactly the paragraphs that have it', async (query, answers) => {
    expect(addressesOf(await askFor(query))).toEqual(addresses(answers));
  });
});

const edition = documents().flatMap(blocks);
const having = (words: string) => addressesOf(edition.filter((block) => hasWords(block.words, words)));

test('every word of a text leads to every paragraph that has it', { timeout: 60_000 }, async () => {
  const words = new Set(plainWords(edition.map((block) => block.words).join(' ')));
  expect(words.size).toBeGreaterThan(300);
  for (const word of words)
    expect([word, addressesOf(await askFor(word))]).toEqual([word, expect.arrayContaining(having(word))]);
});
