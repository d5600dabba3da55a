import { expect, test } from 'vitest';
import { regular } from '../../../src/picture/design.ts';
import { extentOf } from './extent.ts';

test('letters stand on the baseline, from its beginning', () => {
  const [stem, tail] = ['H', 'p'].map((letter) => extentOf(regular(letter, 100).at(50, 200, 'ink')));
  expect(stem!.bottom).toBe(200);
  expect(stem!.top).toBeCloseTo(200 - 67, 0); // the height of capitals
  expect(tail!.bottom).toBeGreaterThan(215);
  expect(stem!.left).toBeGreaterThan(50);
  expect(stem!.right).toBeLessThan(50 + regular('H', 100).width);
});

test('letters are set apart by a fraction of their size', () => {
  const [near, far] = [regular('HH', 100), regular('HH', 100, 0.12)];
  expect(far.width - near.width).toBeCloseTo(12);
  expect(extentOf(far.at(0, 0, 'ink')).right - extentOf(near.at(0, 0, 'ink')).right).toBeCloseTo(12);
});
