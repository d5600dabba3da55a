import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from './visit.ts';

const diary = '/documents/harbour-diary/';
const report = '/documents/report-on-the-lamp/';

const kept = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('reading') ?? '{}') as unknown);
const forget = (page: Page) => page.evaluate(() => localStorage.removeItem('reading'));
const offer = (page: Page) => page.getByRole('link', { name: 'Continue at' });
const open = (page: Page, address: string) => page.goto(inject('root') + address);

/** Scrolls until a paragraph stands below the running head. */
const readTo = (page: Page, paragraph: number) =>
  page.locator(`#p-${paragraph}`).evaluate((node) => scrollTo(0, node.getBoundingClientRect().top + scrollY - 64));

test.for([390, 1440])('a document half read offers to go on, and nothing moves, at %i px', async (width, { visit }) => {
  const page = await visit(diary, {
    width,
    before: (page) =>
      page.addInitScript(() => {
        const shifts: unknown[] = ((window as unknown as { shifts: unknown[] }).shifts = []);
        new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
          type: 'layout-shift',
          buffered: true,
        });
      }),
  });
  expect(await offer(page).isVisible()).toBe(false);
  await readTo(page, 12);
  await expect.poll(() => kept(page)).toEqual({ 'harbour-diary': 12 });

  await open(page, report);
  expect(await offer(page).isVisible()).toBe(false);
  await open(page, diary);
  expect(await offer(page).innerText()).toBe('Continue at ¶\u00a012');
  expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual([]);

  // Who looks at the beginning again does not lose the place.
  await readTo(page, 3);
  await page.locator('.running-head').waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await page.locator('.running-head').waitFor({ state: 'hidden' });
  expect(await kept(page)).toEqual({ 'harbour-diary': 12 });
  await offer(page).click();
  await expect.poll(() => offer(page).isVisible()).toBe(false);
  expect(await page.locator('#p-12').evaluate((node) => node.getBoundingClientRect().top)).toBeLessThan(200);
  expect(await kept(page)).toEqual({ 'harbour-diary': 12 });
  await forget(page);
});

test('at the end, and back at the start, there is nothing to come back for', async ({ visit }) => {
  const page = await visit(diary);
  const places = {
    end: () => document.querySelector('.document > footer')!.scrollIntoView(),
    start: () => scrollTo(0, 0),
  };
  for (const leave of Object.values(places)) {
    await readTo(page, 12);
    await expect.poll(() => kept(page)).toEqual({ 'harbour-diary': 12 });
    await page.evaluate(leave);
    await expect.poll(() => kept(page)).toEqual({});
  }
  await open(page, diary);
  expect(await offer(page).isVisible()).toBe(false);
});

test('one entry holds all documents, and there is no cookie', async ({ visit }) => {
  const page = await visit(diary);
  await readTo(page, 12);
  await expect.poll(() => kept(page)).toEqual({ 'harbour-diary': 12 });
  await open(page, report);
  await readTo(page, 4);
  await expect.poll(() => kept(page)).toEqual({ 'harbour-diary': 12, 'report-on-the-lamp': 4 });
  expect(await page.evaluate(() => document.cookie)).toBe('');
  await forget(page);
});

test('nothing is offered to who comes to a place, nor for a damaged entry, nor where storage is blocked', async ({
  visit,
}) => {
  const page = await visit(diary);
  const keep = (entry: string) => page.evaluate((entry) => localStorage.setItem('reading', entry), entry);
  await keep('{"harbour-diary":12}');
  await open(page, `${diary}#p-20`);
  expect(await offer(page).isVisible()).toBe(false);
  await expect.poll(() => kept(page)).toEqual({ 'harbour-diary': 20 }); // or it would be kept over what follows
  for (const entry of ['null', '"', '{"harbour-diary":"<b>"}', '{"harbour-diary":9999}']) {
    await keep(entry);
    await open(page, diary);
    expect(await offer(page).isVisible()).toBe(false);
  }
  await readTo(page, 12);
  await expect.poll(() => kept(page)).toMatchObject({ 'harbour-diary': 12 });
  await forget(page);

  const blocked = await visit(diary, {
    before: (page) =>
      page.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
      ),
  });
  await readTo(blocked, 12);
  await expect.poll(() => blocked.locator('[data-place]').textContent()).toMatch(/^¶/);
  expect(await offer(blocked).isVisible()).toBe(false);
});
