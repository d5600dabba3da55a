import { expect, it } from 'vitest';
import type { Reading } from '../../../src/apparatus/apparatus.ts';
import { describeReading } from '../../../src/apparatus/describe-reading.ts';

it.each([
  ['emendation', 'har-\nbour', 'harbour', 'source: “har- / bour”; here: “harbour”.'],
  ['emendation', '- a.', 'a.', 'source: “- a.”; here: “a.”'],
  ['misprint', 'teh', 'the', '“teh” [sic], perhaps for “the”.'],
  ['misprint', 'teh', '', '“teh” [sic].'],
] as const)('a reading: %s of %j', (kind, source, reading, said) => {
  const all: Reading = { number: 1, kind, source, reading, reason: '', place: 'p-1' };
  expect(describeReading(all, (words) => `“${words}”`, '/')).toBe(said);
});
