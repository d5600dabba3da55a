import { expect } from 'vitest';
import { test } from './visit.ts';

test('the choice of light or dark paper holds on the next page', async ({ visit }) => {
  const page = await visit('/');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Paper' }).click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto(page.url().replace(/\/$/, '/about/'));
  expect(await paper()).toBe(dark);
  await page.getByRole('button', { name: 'Paper' }).click();
  expect(await paper()).toBe(light);
});
