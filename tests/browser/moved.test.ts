import { expect, inject } from 'vitest';
import { test } from './visit.ts';

test.for([
  ['root', '/index/#tarn', '/names/#tarn'],
  ['reader', '/index/#tarn', '/names/#tarn'],
  ['long', '/index/person-3/', '/names/person-3/'],
] as const)('in “%s”, %s leads to %s', async ([at, old, now], { visit }) => {
  const page = await visit(old, { at });
  await page.waitForURL(inject(at) + now);
  await page.goto(`${inject(at)}/about/`);
  await page.goBack();
  expect(page.url()).toBe(inject(at) + now); // Back does not come upon the old address
});

test('without scripts a link leads on from the old address', async ({ visit }) => {
  const page = await visit('/index/', { javaScript: false });
  await page.getByRole('link', { name: 'Go to its new address' }).click();
  await page.waitForURL(`${inject('root')}/names/`);
});
