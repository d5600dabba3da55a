import { expect, test } from 'vitest';
import { serializeJsonLd } from '../../../src/citation/json-ld.ts';

test('no word of an edition ends the element that holds its data', () => {
  const data = { name: '</script><script>alert(1)</script>', description: '<!-- a & b -->' };
  expect(serializeJsonLd(data)).not.toContain('<');
  expect(JSON.parse(serializeJsonLd(data))).toEqual(data);
});
