import { expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/query.ts';

const word = (words: string) => ({ kind: 'word', words });
const phrase = (words: string) => ({ kind: 'phrase', words });

it.each([
  ['', []],
  ['   ', []],
  ['harbour', [word('harbour')]],
  [' new  mole ', [word('new'), word('mole')]],
  ['"new mole"', [phrase('new mole')]],
  ['“new mole” harbour', [phrase('new mole'), word('harbour')]],
  ['«new mole»', [phrase('new mole')]],
  ['„new mole“', [phrase('new mole')]],
  ['harbour "new mole', [word('harbour'), phrase('new mole')]],
  ['the"new mole"', [word('the'), phrase('new mole')]],
  ['"harbour"', [phrase('harbour')]],
  ['mole -crane', [word('mole'), { ...word('crane'), without: true }]],
  ['-"new mole" crane', [{ ...phrase('new mole'), without: true }, word('crane')]],
  ['- mole', [word('mole')]],
  ['co-existence', [word('co-existence')]],
  ['"…" — harbour!', [word('harbour!')]],
  ['""', []],
  ['mole Mole mole. MOLE', [word('mole')]],
  ['"new mole" “New Mole”', [phrase('new mole')]],
  ['"mole" mole -mole -mole', [phrase('mole'), word('mole'), { ...word('mole'), without: true }]],
])('reads %s', (query, terms) => {
  expect(parseQuery(query)).toEqual(terms);
});
