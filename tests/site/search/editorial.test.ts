import { expect, test } from 'vitest';
import { ask, askEditors, askFor } from './ask.ts';

test.each([
  ['gegenschein', ['p-6']],
  ['lanternist', ['p-9']],
  ['captain', ['p-5']],
  ['"ships over the bar"', ['p-3']],
  ['Tarn -oil', []],
  ['xylophone', []],
])('%s is found in the introduction by the paragraph', async (query, anchors) => {
  expect((await askEditors(query)).map(({ address }) => address)).toEqual(
    anchors.map((anchor) => `/introduction/#${anchor}`),
  );
});

test('a passage of the introduction is a paragraph, a heading or a line of its chronology, and no more', async () => {
  expect((await askEditors('begin')).map(({ marks }) => marks)).toEqual([['begin.']]);
  expect((await askEditors('mole')).map(({ address }) => address)).toEqual(['/introduction/#p-8']);
});

test('the introduction answers no search of the documents, in either order', async () => {
  for (const order of ['date', 'relevance']) {
    expect(await ask(`q=gegenschein&order=${order}`)).toEqual([]);
    expect(await ask(`q=Tarn&order=${order}`)).toHaveLength(5);
  }
  expect((await askFor('Tarn')).every(({ address }) => address.startsWith('/documents/'))).toBe(true);
});

test('a document is none of the editors’ words', async () => {
  expect(await askEditors('lighthouse')).toEqual([]);
});
