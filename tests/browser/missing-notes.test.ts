import { expect } from 'vitest';
import { arrival } from './arrival.ts';
import { test } from './visit.ts';

const address = '/documents/harbour-master-to-the-board/';

test('a note that the source lacks is not in the margin; its number opens a sheet, and Escape closes it', async ({
  visit,
}) => {
  const page = await visit(address, { width: 1440 });
  await page.locator('.placed').waitFor({ state: 'attached' });
  expect(await page.locator('[data-note-missing]').first().isVisible()).toBe(false);
  await page.getByLabel('note 2, text not in our source').click();
  await expect.poll(() => arrival(page)).toEqual({ target: 'fn-2', inView: true });
  await page.keyboard.press('Escape');
  expect(await page.locator('[data-note-missing]').first().isVisible()).toBe(false);
});

test('the keys of a reader who is quicker than the browser’s word of the new address are not undone', async ({
  visit,
}) => {
  const page = await visit(address, { width: 1440 });
  await page.getByLabel('note 2, text not in our source').click();
  await expect.poll(() => arrival(page)).toEqual({ target: 'fn-2', inView: true });
  await page.locator(':target [role=doc-backlink]').focus();
  await page.evaluate(() => dispatchEvent(new HashChangeEvent('hashchange')));
  expect(await page.evaluate(() => document.activeElement?.matches(':target [role=doc-backlink]'))).toBe(true);
});
