import { expect, it } from 'vitest';
import {
  formatAttribution,
  formatDocumentDate,
  formatExtent,
  formatMarking,
  formatMarkingFact,
  formatNumberedTitle,
  formatOrigin,
  formatSource,
  formatTitle,
} from '../../../src/edition/wording.ts';
import type { DocumentData } from '../../../src/edition/document-schema.ts';
import { count } from '../../../src/words/en/count.ts';

/** Only the keys that a wording reads. */
const data = (keys: object) => keys as DocumentData;

it.each([
  [false, 'Notice to mariners'],
  [true, '[Notice to mariners]'],
])('a title, supplied: %s', (titleSupplied, said) => {
  expect(formatTitle(data({ title: 'Notice to mariners', titleSupplied }))).toBe(said);
});

it.each([
  [{ title: 'To the same', number: 'XXIX' }, 'XXIX · To the same'],
  [{ title: 'To the same', number: '2', titleSupplied: true }, '2 · [To the same]'],
  [{ title: 'To the same' }, 'To the same'],
])('a title beside others of the same words: %o', (keys, said) => {
  expect(formatNumberedTitle(data(keys))).toBe(said);
});

it.each([
  ['stated', '8 October 1953?'],
  ['confirmed', '8 October 1953?'],
  ['inferred', '[8 October 1953?]'],
])('a date that is %s', (certainty, said) => {
  expect(formatDocumentDate(data({ date: { edtf: '1953-10-08?', certainty } }), 'en-GB')).toBe(said);
});

it.each([
  [{ body: 'Harbour Office', place: 'Saltmere' }, 'Harbour Office, Saltmere'],
  [{ body: 'Harbour Office' }, 'Harbour Office'],
  [{ body: 'Harbour Office', place: 'Saltmere', certainty: 'inferred' }, '[Harbour Office, Saltmere]'],
])('an origin', (origin, said) => {
  expect(formatOrigin(data({ origin }))).toBe(said);
});

const office = { body: 'Harbour Office', place: 'Saltmere' };
const wick = { name: 'Ambrose Wick', parts: { family: 'Wick', given: 'Ambrose' }, certainty: 'stated' };
const board = { name: 'Harbour Board', isBody: true, certainty: 'stated' };
it.each([
  ['a published work, by its author', 'publication', [wick], '1951-05', 'stated', 'Wick, 1951'],
  ['one of two authors', 'publication', [wick, board], '1951', 'stated', 'Wick and Harbour Board, 1951'],
  ['one of many authors', 'publication', [wick, board, wick], '1951', 'stated', 'Wick et al., 1951'],
  [
    'one whose author is not known',
    'publication',
    [{ certainty: 'not established' }],
    '1951',
    'stated',
    'Harbour Office, 1951',
  ],
  [
    'one whose author is inferred',
    'publication',
    [{ ...wick, certainty: 'inferred' }],
    '1951?',
    'inferred',
    '[Wick], [1951?]',
  ],
  ['a paper, by the body', 'composition', [wick], '1902-03-04', 'stated', 'Harbour Office, 1902'],
  ['of some years', 'composition', [wick], '1902-03/1903-04', 'stated', 'Harbour Office, 1902'],
  ['of one year', 'composition', [wick], '1902-03/1902-04', 'stated', 'Harbour Office, 1902'],
  ['of no certain year', 'composition', [wick], '1902-03/..', 'stated', 'Harbour Office, after March 1902'],
])('who speaks in %s', (_, of, author, edtf, certainty, said) => {
  const date = { of, edtf, certainty };
  expect(formatAttribution(data({ date, author, origin: office }), 'en-GB')).toBe(said);
});

it('who speaks in a paper is its author where all papers come from one body', () => {
  const paper = { date: { of: 'composition', edtf: '1902-03', certainty: 'stated' }, origin: office };
  expect(formatAttribution(data({ ...paper, author: [wick] }), 'en-GB', true)).toBe('Wick, 1902');
  const nobody = [{ certainty: 'not established' }];
  expect(formatAttribution(data({ ...paper, author: nobody }), 'en-GB', true)).toBe('Harbour Office, 1902');
});

it.each([
  [{ marking: 'PRIVATE', level: 'restricted' } as const, 'PRIVATE', 'PRIVATE'],
  [{ level: 'none' } as const, 'Published', 'No marking'],
  [{ level: 'not established' } as const, 'Classification not established', 'Not established'],
])('a marking, on a stamp and as a fact', (classification, stamp, fact) => {
  expect([formatMarking(classification), formatMarkingFact(classification)]).toEqual([stamp, fact]);
});

it.each([
  [undefined, 'A web copy.'],
  [{ title: 'Saltmere Records: Letters', pages: '14–15', certainty: 'stated' }, 'Saltmere Records, pp. 14–15'],
  [{ title: 'Saltmere Records', pages: '14', certainty: 'inferred' }, '[Saltmere Records, p. 14]'],
])('a source in short', (publishedIn, said) => {
  expect(formatSource(data({ publishedIn, sourceNote: { access: 'A web copy.' } }))).toBe(said);
});

it.each([
  ['The whole report.', 'The whole report.'],
  ['Chapter 1, pp. 17–26. The notes are lost.', 'Chapter 1, pp. 17–26.'],
  ['A letter of H. Tarn. It is torn.', 'A letter of H. Tarn.'],
  ['No full stop', 'No full stop'],
])('how much there is, in short: %s', (extent, said) => {
  expect(formatExtent(data({ extent }))).toBe(said);
});

it.each([
  [0, '0 emendations'],
  [1, '1 emendation'],
  [6, '6 emendations'],
])('a number of things: %i', (number, said) => {
  expect(count(number, 'emendation')).toBe(said);
});
