import { expect, it } from 'vitest';
import { shorten } from '../../../src/search/shorten.ts';

it('leaves a query as it is if an address takes it', () => {
  expect(shorten('pilots  "Gannet Rock" pilots -oil')).toBe('pilots  "Gannet Rock" pilots -oil');
  expect(shorten('')).toBe('');
});

it.each([
  ['what is repeated, once', 'pilots -oil “Gannet Rock” '.repeat(4000), 'pilots -oil "Gannet Rock"'],
  ['no more terms than are looked for', words(2000), words(30)],
  ['no term that is too long, and none after it', `pilots ${'a'.repeat(100_000)} oil`, 'pilots'],
  ['nothing where nothing is looked for', '… '.repeat(4000), ''],
])('keeps %s', (_, query, short) => {
  expect(shorten(query)).toBe(short);
});

it.each([
  ['letters that take nine characters each', `${'和'.repeat(20)} `.repeat(1) + chinese(60)],
  ['half a character', `\ud800${'a'.repeat(5000)} pilots`],
])('makes an address of at most 4,000 characters of %s', (_, query) => {
  expect(encodeURIComponent(shorten(query)).length).toBeLessThanOrEqual(4000);
});

function words(number: number): string {
  return Array.from({ length: number }, (_, index) => `w${index}`).join(' ');
}

function chinese(number: number): string {
  return Array.from({ length: number }, (_, index) => `${'和'.repeat(20)}${index}`).join(' ');
}
