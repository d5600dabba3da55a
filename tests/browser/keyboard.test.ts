import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { arrival } from './arrival.ts';
import { answer } from './results.ts';
import { test } from './visit.ts';

const address = '/documents/harbour-master-to-the-board/';

test('the first press of Tab offers the way past the head of the page', async ({ visit }) => {
  const page = await visit(address);
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  expect(await skip.innerText()).toBe('Skip to the text');
  expect(await skip.evaluate((link) => getComputedStyle(link).clipPath)).toBe('none');
  await page.keyboard.press('Enter');
  await expect.poll(() => arrival(page)).toEqual({ target: 'main', inView: true });
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement))).toBe(true);
});

describe.each([390, 1440])('at %i px', (width) => {
  test.for([address, '/search/?q=coexistence', '/'])(
    'Tab reaches everything on %s in reading order, and the focus can be seen',
    async (address, { visit }) => {
      const page = await visit(address, { width });
      if (address.includes('?q=')) await page.locator('[data-hit] a').waitFor();
      let reached = -1;
      for (let next = await after(page, reached); next !== undefined; next = await after(page, reached)) {
        await page.keyboard.press('Tab');
        expect(await focused(page)).toEqual({ ...next, seen: true });
        reached = next.place;
      }
      expect(reached).toBeGreaterThan(5);
    },
  );
});

test('“/” moves the focus to the search field, and is typed like any other letter within it', async ({ visit }) => {
  const page = await visit(address);
  await page.keyboard.press('/');
  await page.keyboard.type('a/b');
  expect(await page.locator('header input').inputValue()).toBe('a/b');
});

/** Something that can be acted on: its place in the order of the page, and its HTML to know it by. */
interface Stop {
  place: number;
  html: string;
}

/** What can be acted on; of a group of radio buttons, the one that is chosen. */
const stops = 'a[href], button, select, summary, [tabindex="0"], input:not([type=radio]), [type=radio]:checked';

/** The next thing that can be acted on and is not folded away. */
function after(page: Page, reached: number): Promise<Stop | undefined> {
  return page.evaluate(
    ([reached, stops]) => {
      const all = [...document.querySelectorAll<HTMLElement>(stops)];
      const place = all.findIndex(
        (element, place) => place > reached && element.checkVisibility({ visibilityProperty: true }),
      );
      return all[place] && { place, html: all[place].outerHTML.slice(0, 80) };
    },
    [reached, stops] as const,
  );
}

/** What has the focus, and whether it is in view and marked: by an outline, or by a border of another colour. */
function focused(page: Page): Promise<Stop & { seen: boolean }> {
  return page.evaluate((stops) => {
    const element = document.activeElement as HTMLElement;
    const look = () => {
      const { outlineStyle, outlineWidth, borderBottomColor } = getComputedStyle(element);
      return { outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, borderBottomColor };
    };
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    const { outlined, borderBottomColor } = look();
    const inView = width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    element.blur();
    const bordered = look().borderBottomColor !== borderBottomColor;
    element.focus({ preventScroll: true });
    const all = [...document.querySelectorAll(stops)];
    return {
      place: all.indexOf(element),
      html: element.outerHTML.slice(0, 80),
      seen: inView && (outlined || bordered),
    };
  }, stops);
}

test('the focus stays on a hit when what was counted late comes in', async ({ visit }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const page = await visit('/search/?q=pilots', {
    before: (page) =>
      page.route('**/names.json', async (route) => {
        await released;
        await route.continue();
      }),
  });
  await answer(page);
  await page.locator('select[name=name]').focus();
  const hit = page.locator('[data-hit] a').nth(1);
  await hit.focus();
  const address = await hit.getAttribute('href');
  release();
  await page.locator('select[name=name] option', { hasText: '(' }).first().waitFor({ state: 'attached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(address);
});
