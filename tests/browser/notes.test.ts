import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { documents, html } from './built.ts';
import { arrival } from './arrival.ts';
import { test, type Visit } from './visit.ts';

/** Where notes are shown: beside their lines, as a sheet at the foot of a narrow screen, after the text. */
const views: { where: string; how: Visit }[] = [
  { where: 'beside the line', how: { width: 1440 } },
  { where: 'as a sheet', how: { width: 390 } },
  { where: 'after the text, without JavaScript', how: { javaScript: false } },
];

/** The first and the last note of each series in a document. */
function ends(address: string): string[] {
  const notes = html(address)('[data-series] > li:is(:first-child, :last-child)').get();
  return notes.map(({ attribs }) => attribs['id']!.replace('fn-', ''));
}

const bothSeries = documents().filter((address) => html(address)('[data-series]').length === 2);

test('some documents have notes both of the source and of the editors', () => {
  expect(bothSeries).not.toEqual([]);
});

describe.each(bothSeries)('%s', (address) => {
  const labels = ends(address);

  test.for(views)('a call leads to its note and back, with notes $where', async ({ how }, { visit }) => {
    const page = await visit(address, how);
    for (const label of labels) {
      await page.locator(`[id="fnref-${label}"]`).click();
      await expect.poll(() => arrival(page)).toEqual({ target: `fn-${label}`, inView: true });
      await page.locator(':target [role=doc-backlink]').click();
      await expect.poll(() => arrival(page)).toEqual({ target: `fnref-${label}`, inView: true });
    }
  });

  test('a call leads to its note and back with the keyboard alone', async ({ visit }) => {
    const page = await visit(address);
    for (const label of labels) {
      await page.locator(`[id="fnref-${label}"]`).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => arrival(page)).toEqual({ target: `fn-${label}`, inView: true });
      await expect.poll(() => page.evaluate(() => document.activeElement?.matches(':target'))).toBe(true);
      const links = await page.locator(':target a').count();
      for (let link = 0; link < links; link++) await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.matches(':target [role=doc-backlink]'))).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(() => arrival(page)).toEqual({ target: `fnref-${label}`, inView: true });
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(`fnref-${label}`);
    }
  });
});

describe('a note opened as a sheet on a narrow screen', () => {
  const ways: { name: string; close: (page: Page) => Promise<unknown> }[] = [
    { name: 'the key Escape', close: (page) => page.keyboard.press('Escape') },
    {
      name: 'a tap outside',
      // Beside the text, above the sheet, and on no number of a paragraph.
      close: async (page) => {
        const free = () => [120, 150, 90].find((y) => !document.elementFromPoint(3, y)?.closest('a'))!;
        await page.mouse.click(3, await page.evaluate(free));
      },
    },
    { name: 'its own link', close: (page) => page.locator(':target [role=doc-backlink]').click() },
    { name: 'the browser’s Back', close: (page) => page.goBack() },
  ];

  test.for(ways)('is closed by $name, which returns the focus to the call', async ({ close }, { visit }) => {
    const page = await visit('/documents/pilots-and-dues/', { width: 390 });
    const call = page.locator('#fnref-a');
    await call.click();
    expect(await page.locator('#fn-a').evaluate((note) => getComputedStyle(note).position)).toBe('fixed');
    await close(page);
    expect(await page.locator('#fn-a').evaluate((note) => getComputedStyle(note).position)).not.toBe('fixed');
    expect(await call.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('fnref-a');
  });

  test.for(ways.slice(0, 2))('is closed by $name without moving the page', async ({ close }, { visit }) => {
    const page = await visit('/documents/pilots-and-dues/', { width: 390, height: 500 });
    await page.locator('#fnref-a').click();
    for (const scrolled of [0, 370, -600]) {
      await page.locator('#fnref-a').evaluate((call, by) => {
        call.scrollIntoView({ block: 'center' });
        scrollBy(0, by);
        location.hash = '#fn-a';
      }, scrolled);
      const before = await page.evaluate(() => scrollY);
      await close(page);
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('fnref-a');
      expect([scrolled, await page.evaluate(() => scrollY)]).toEqual([scrolled, before]);
    }
  });
});
