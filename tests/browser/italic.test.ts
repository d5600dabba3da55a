import { expect } from 'vitest';
import { test } from './visit.ts';

test('the italic is fetched when the reader first does something, and the next page is set in it', async ({
  visit,
}) => {
  const fonts = new Set<string>();
  const page = await visit('/documents/notice-to-mariners/', {
    before: async (page) => {
      page.on('request', (request) => {
        const [, face] = /(roman|italic)\.[^/]+\.woff2$/.exec(request.url()) ?? [];
        if (face) fonts.add(face);
      });
      await page.addInitScript(() => sessionStorage.getItem('begun') ?? localStorage.removeItem('italic'));
    },
  });
  await page.evaluate(() => sessionStorage.setItem('begun', 'yes'));
  await page.waitForLoadState('networkidle');
  const family = () => page.evaluate(() => getComputedStyle(document.querySelector('.lacuna')!).fontFamily);
  const first = await family();
  expect([...fonts]).toEqual(['roman']);
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => localStorage.getItem('italic'));
  expect(fonts).toContain('italic');
  expect(await family()).toBe(first); // nothing moves while it is read
  await page.reload();
  expect(await family()).not.toBe(first);
  await page.evaluate(() => localStorage.removeItem('italic'));
});
