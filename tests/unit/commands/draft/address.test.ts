import { expect, test } from 'vitest';
import { addressOf, freeAddress } from '../../../../src/commands/draft/address.ts';

test.each([
  ['Tide Tables, vol. 2', 'und', 'tide-tables-vol-2'],
  ['The keeper’s lamp', 'und', 'the-keepers-lamp'],
  ['Élégie à l’œuvre', 'fr', 'elegie-a-loeuvre'],
  ['Über die Brücke', 'de', 'ueber-die-bruecke'],
  ['Saül', 'fr', 'saul'],
  ['Żółć w Łodzi', 'pl', 'zolc-w-lodzi'],
  ['Объявление Ельцина о съезде', 'ru', 'obyavleniye-yeltsina-o-syezde'],
  ['Щукин, Хрущёв и Юрьев', 'und', 'shchukin-khrushchev-i-yuryev'],
  ['Київ є тут', 'uk', 'kiiv-ie-tut'],
  ['和平', 'zh', 'heping'],
  ['…', 'und', ''],
])('%s (%s) has the address %s', (title, language, address) => {
  expect(addressOf(title, language)).toBe(address);
});

test.each([
  [[], '1902-03', 'letter'],
  [['letter'], '1902-03', 'letter-1902-03'],
  [['letter'], '1902-03?', 'letter-2'],
  [['letter', 'letter-1902-03', 'letter-2'], '1902-03', 'letter-3'],
])('where %j are taken, a letter of %s is %s', (taken: string[], date, address) => {
  expect(freeAddress('letter', date, (each) => taken.includes(each))).toBe(address);
});
