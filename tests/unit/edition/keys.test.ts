import { expect, it } from 'vitest';
import { lineRange, isWithin } from '../../../src/edition/keys.ts';

it.each([
  [5, { from: 5, to: 5 }],
  ['5', { from: 5, to: 5 }],
  ['5-8', { from: 5, to: 8 }],
  ['20-20', { from: 20, to: 20 }],
])('reads %s', (written, range) => {
  expect(lineRange.parse(written)).toEqual(range);
});

it.each(['8-5', '0', 0, -3, '5 - 8', '5–8', '5-', 'five', ''])('refuses “%s”, and says what to write', (written) => {
  expect(lineRange.safeParse(written).error?.issues.map(({ message }) => message)).toEqual([
    `“${written}” is not a range of lines. Write it as 5-8, or 5 for one line.`,
  ]);
});

it('holds both of its ends', () => {
  const range = { from: 5, to: 8 };
  expect([4, 5, 8, 9].map((line) => isWithin(line, range))).toEqual([false, true, true, false]);
});
