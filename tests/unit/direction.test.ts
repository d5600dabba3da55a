import { expect, it } from 'vitest';
import { textDirection } from '../../src/direction.ts';

it.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['az-Arab', 'rtl'],
  ['en-GB', undefined],
  ['zh', undefined],
  ['und', undefined],
])('%s is written %s', (language, direction) => {
  expect(textDirection(language)).toBe(direction);
});
