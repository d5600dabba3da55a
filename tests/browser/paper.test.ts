import { expect } from 'vitest';
import { test } from './visit.ts';

test('dark paper is remembered on the next page before anything is painted', async ({ visit }) => {
  const page = await visit('/', { scheme: 'light' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByLabel('Theme').selectOption('Dark');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.addInitScript(() =>
    document.addEventListener(
      'readystatechange',
      () => ((window as unknown as { early: string }).early ||= document.documentElement.dataset['theme'] ?? 'none'),
    ),
  );
  await page.goto(new URL('/about/', page.url()).href);
  expect(await page.evaluate(() => (window as unknown as { early: string }).early)).toBe('dark');
  expect(await paper()).toBe(dark);
  expect(await page.getByLabel('Theme').inputValue()).toBe('dark');
  await page.getByLabel('Theme').selectOption('Auto');
  expect(await paper()).toBe(light);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
