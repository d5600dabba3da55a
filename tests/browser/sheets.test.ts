import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { html } from './built.ts';
import { test } from './visit.ts';

const report = '/documents/report-on-the-lamp/';
const sheet = (page: Page) => page.getByRole('dialog');

test('on a phone the line at the top says where one is, and opens the contents and the search', async ({ visit }) => {
  const page = await visit(`${report}#p-6`, { width: 390 });
  await page.getByText('¶ 6 · p. 14').waitFor();
  const button = page.getByRole('button', { name: 'Contents' });
  expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await button.click();
  await sheet(page).waitFor();
  expect(await sheet(page).getByRole('link').count()).toBe(html(report)('.contents a').length);
  await page.keyboard.press('Escape');
  await sheet(page).waitFor({ state: 'hidden' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await button.click();
  await sheet(page).getByRole('link', { name: 'How to cite' }).click();
  await sheet(page).waitFor({ state: 'hidden' });
  expect(new URL(page.url()).hash).toBe('#citing');
  await page.getByRole('button', { name: 'Search' }).click();
  await sheet(page).getByRole('combobox').fill('keepers');
  await sheet(page).getByRole('option').first().waitFor();
});

test('the mark of a thread opens a sheet with its name on a phone, and is its name in the margin', async ({
  visit,
}) => {
  const page = await visit(report, { width: 390 });
  const mark = page.getByRole('link', { name: 'Thread 1: Who kept the lamp?' });
  const { width, height } = (await mark.boundingBox())!;
  expect([width, height]).toEqual([24, 24]);
  await mark.click();
  expect(await sheet(page).getByRole('link').getAttribute('href')).toMatch(/threads\/the-lamp\/#passage-1$/);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.locator('.placed').waitFor({ state: 'attached' });
  const text = (await page.locator('.text').boundingBox())!;
  expect((await mark.boundingBox())!.x).toBeGreaterThan(text.x + text.width);
});

test.for([390, 1440])(
  'who comes from a thread finds its passage tinted and uncovered, and the way back, at %i px',
  async (width, { visit }) => {
    const page = await visit('/threads/the-lamp/', { width });
    const quoted = await page.evaluate(() => {
      const passage = document.querySelector('#passage-3 blockquote')!;
      for (const call of passage.querySelectorAll('sup')) call.remove();
      return passage.textContent.replace(/\s+/g, ' ').trim();
    });
    await page.goto(new URL('../../documents/harbour-diary/#passage-1-3', page.url()).href);
    await page.waitForFunction(() => CSS.highlights.has('passage'));
    const tinted = await page.evaluate(() => {
      const [range] = CSS.highlights.get('passage')! as unknown as Range[];
      const { left, top, right, bottom } = range!.getBoundingClientRect();
      const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return { words: String(range).replace(/\s+/g, ' ').trim(), seen: !!seen?.closest('[data-transcription]') };
    });
    expect(tinted).toEqual({ words: quoted, seen: true });
    await page.locator(width === 390 ? '.found a' : '[data-back]').click();
    await page.waitForURL(/threads\/the-lamp\/#passage-3$/);
  },
);
