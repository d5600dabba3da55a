import { describe, expect } from 'vitest';
import { all, barriers, ofColour } from './barriers.ts';
import { pages } from './built.ts';
import { answer } from './results.ts';
import { test } from './visit.ts';

/** The system's colours come from the style of a kind of page, not from its words: the first thread stands for all. */
const ofAKindSeen = (address: string) =>
  address.startsWith('/threads/') && address !== pages().find((page) => /^\/threads\/./.test(page));

describe.each([...pages(), '/search/?q=coexistence'])('%s', (address) => {
  test('has no barrier at 1440 or 390 px, light, dark or with forced colours, and does not scroll sideways', async ({
    visit,
  }) => {
    const page = await visit(address, { width: 1440 });
    if (address.includes('?q=')) expect((await answer(page)).hits).not.toEqual([]);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      expect([width, await barriers(page, all)]).toEqual([width, []]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect([width, await barriers(page, ofColour)]).toEqual([width, []]);
      if (ofAKindSeen(address)) continue;
      await page.emulateMedia({ forcedColors: 'active' });
      expect([width, 'forced colours', await barriers(page, ofColour)]).toEqual([width, 'forced colours', []]);
      await page.emulateMedia({ forcedColors: 'none' });
    }
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
});

test('an unknown address is answered with status 404 and a page that leads on', async ({ visit }) => {
  const page = await visit('/documents/no-such-document/', { mayComplain: true });
  const { status, link } = await page.evaluate(async () => ({
    status: (await fetch(location.href)).status,
    link: document.querySelector<HTMLAnchorElement>('main a')!.pathname,
  }));
  expect(status).toBe(404);
  expect(link).toBe('/');
});
