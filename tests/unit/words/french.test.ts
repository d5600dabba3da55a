import { globSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { formatDate } from '../../../src/dates/dates.ts';
import { count } from '../../../src/words/fr/count.ts';
import { hasWords, interfaceLang, interfaceLanguage, langWithin, whyInEnglish } from '../../../src/words/languages.ts';
import { literalsOf } from '../../built/words.ts';

describe('a date in French', () => {
  it.each([
    ['1789-01-01', '1er janvier 1789'],
    ['1789-01-11', '11 janvier 1789'],
    ['1789-01~', 'vers janvier 1789'],
    ['1789-01-03~', 'vers le 3 janvier 1789'],
    ['1789-01-01?', '1er janvier 1789\u202f?'],
    ['1789-05/..', 'après mai 1789'],
    ['../1789-05-01', 'avant le 1er mai 1789'],
    ['1789-05-02~/..', 'après le 2 mai 1789 environ'],
    ['1789-22', 'été 1789'],
    ['1789-22/..', 'après l’été 1789'],
    ['178X', 'années 1780'],
    ['178X/..', 'après les années 1780'],
    ['17XX', 'entre 1700 et 1799'],
    ['[1789,1790]', '1789 ou 1790'],
    ['1789-01/1790', 'janvier 1789 – 1790'],
    ['-0043', '44 av. J.-C.'],
    ['?1789-?01-~03', '3 janvier 1789 (année et mois incertains, jour approximatif)'],
    ['~1789-01-03', '3 janvier 1789 (année approximative)'],
    ['1700-02-29 (julian)', '29 février 1700 (calendrier julien)'],
    ['..', 'date inconnue'],
  ])('%s is %s', (edtf, said) => {
    expect(formatDate(edtf, 'fr')).toBe(said);
  });

  it('leaves English dates in English', () => {
    expect(formatDate('1789-01~', 'en-GB')).toBe('about January 1789');
  });
});

test('a noun is singular after 0 and 1', () => {
  expect([0, 1, 2, 1200].map((number) => count(number, 'document'))).toEqual([
    '0 document',
    '1 document',
    '2 documents',
    '1\u202f200 documents',
  ]);
});

describe('the French words', () => {
  it.each(globSync('src/words/fr/*.ts'))('of %s have a narrow no-break space before ; : ! ? and within « »', (file) => {
    expect(literalsOf(file).filter((words) => /(^|[^\u202f])[;:!?»]|«([^\u202f]|$)/.test(words))).toEqual([]);
  });
});

describe('a language without words of its own', () => {
  it('has an interface in English, and dates too', () => {
    expect([interfaceLanguage('fr-CA'), interfaceLanguage('de-AT'), formatDate('1789-01~', 'de')]).toEqual([
      'fr-CA',
      'en-GB',
      'about January 1789',
    ]);
  });

  it('is named to the editor, with those that there are', () => {
    expect(hasWords('de')).toBe(false);
    expect(whyInEnglish('de')).toMatch(/German \(language: de\).* en, fr\./);
    expect(whyInEnglish('fr-CH')).toBeUndefined();
  });

  it('differs from another by its first subtag alone', () => {
    expect([langWithin('en-US', 'en-GB'), langWithin('en', 'fr')]).toEqual([undefined, 'en']);
    expect(['de', 'fr-CA', 'en-US'].map(interfaceLang)).toEqual(['en-GB', undefined, undefined]);
  });
});
