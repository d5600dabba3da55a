import { AxeBuilder } from '@axe-core/playwright';
import type { RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pages } from './built';
import { answer } from './results';
import { test } from './visit';

/** The rules of WCAG 2.2 AA and of good practice; among them, those that another colour may break. */
const all = { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const ofColour = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };

describe.each([...pages(), '/search/?q=coexistence'])('%s', (address) => {
  test.for([1440, 390])('has no barrier at %i px, light or dark, and does not scroll sideways', async (width, { visit }) => {
    const page = await visit(address, { width });
    await settle(page, address);
    await unfold(page);
    expect(await barriers(page, all)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriers(page, ofColour)).toEqual([]);
    for (const narrow of width === 390 ? [390, 320] : []) {
      await page.setViewportSize({ width: narrow, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(narrow);
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

/** What stands in the way of some readers. */
async function barriers(page: Page, runOnly: RunOnly): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ runOnly, resultTypes: ['violations'] }).setLegacyMode().analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join('; ')})`);
}

/** A page that searches is looked at when it has answered. */
async function settle(page: Page, address: string): Promise<void> {
  if (address.includes('?q=')) expect((await answer(page)).hits).not.toEqual([]);
}

/** Opens what a reader may open, so that it is looked at too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}
