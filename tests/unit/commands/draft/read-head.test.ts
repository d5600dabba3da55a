import { expect, test } from 'vitest';
import { readHead } from '../../../../src/commands/draft/read-head.ts';

test.each<[string, string, [title: string | undefined, date: string | undefined]]>([
  [
    'a paper of a newspaper',
    'The Federalist No. 29\n\nConcerning the Militia\n\nFrom the Daily Advertiser.\n\nThursday, January 10, 1788 [1787]\n\nTo the People of the State of New York:\n',
    ['The Federalist No. 29', '[1787-01-10,1788-01-10]'],
  ],
  [
    'a letter in French',
    '\ufeffParis, le 14 juillet 1789\r\n\r\nMonsieur,\r\n\r\nJ’ai l’honneur de vous informer que la caisse est vide.\r\n',
    [undefined, '1789-07-14'],
  ],
  [
    'minutes without a date',
    'MINUTES OF THE HARBOUR BOARD\n\nPresent: the Clerk.\n',
    ['MINUTES OF THE HARBOUR BOARD', undefined],
  ],
  ['a Russian title', 'О мирном\nсосуществовании\n\nМосква, 5 марта 1918 г.\n', ['О мирном', '1918-03-05']],
  [
    'a title that goes on',
    'Report on the state of\nthe harbour\n\n4 May 1902\n',
    ['Report on the state of the harbour', '1902-05-04'],
  ],
  ['a page number first', '15\n\nA report\n\nText.\n', ['A report', undefined]],
  [
    'running text',
    'The lamp was lit at four, and the keeper saw no ship in the whole of the night, which\nwas on 4 May 1902 and long.\n',
    [undefined, '1902-05-04'],
  ],
])('the head of %s', (_, text, [title, date]) => {
  const head = readHead(text);
  expect([head.title?.words, head.date?.edtf]).toEqual([title, date]);
});

test('what was found is told with its line', () => {
  expect(readHead('\n\nA report\n\nLondon, 4 May 1902\n')).toEqual({
    title: { words: 'A report', line: 3 },
    date: { edtf: '1902-05-04', printed: '4 May 1902', line: 5 },
  });
});
