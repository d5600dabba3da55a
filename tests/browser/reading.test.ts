import { expect } from 'vitest';
import { documents } from './built.ts';
import { test } from './visit.ts';

const long = documents().find((address) => address.includes('beginning'))!;

test.for([390, 1440])('nothing moves while a page of %i px loads', async (width, { visit }) => {
  for (const address of ['/', ...documents(), '/search/?q=lenin']) {
    const page = await visit(address, {
      width,
      before: (page) =>
        page.addInitScript(() => {
          const shifts: number[] = ((window as unknown as { shifts: number[] }).shifts = []);
          new PerformanceObserver((list) =>
            shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value)),
          ).observe({ type: 'layout-shift', buffered: true });
        }),
    });
    await page.evaluate(() => document.fonts.ready);
    if (address.includes('?')) await page.locator('[data-hit]').first().waitFor();
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), address).toEqual([]);
  }
});

test('notes stand beside their lines, none over another, none below the end of the text', async ({ visit }) => {
  for (const address of documents()) {
    const page = await visit(address, { width: 1440 });
    await page.locator('.placed').waitFor({ state: 'attached' });
    const { notes, end } = await page.evaluate(() => ({
      end: document.querySelector('.text')!.getBoundingClientRect().bottom,
      notes: [...document.querySelectorAll('[role=doc-endnotes] li')]
        .map((note) => ({
          ...note.getBoundingClientRect().toJSON(),
          call: document.getElementById(`fnref-${note.id.slice(3)}`)!.getBoundingClientRect().top,
        }))
        .sort((a, b) => a.top - b.top),
    }));
    expect(notes.length).toBeGreaterThan(0);
    for (const [index, { top, bottom, left, call }] of notes.entries()) {
      expect(top).toBeGreaterThanOrEqual(call - 8);
      expect(bottom).toBeLessThanOrEqual(end);
      expect(left).toBeGreaterThan(1000);
      if (index > 0) expect(top).toBeGreaterThanOrEqual(notes[index - 1]!.bottom);
      if (index === 0) expect(top).toBeLessThan(call + 8);
    }
  }
});

test('the switch of paper is remembered on the next page, before anything is painted', async ({ visit }) => {
  const page = await visit('/', { scheme: 'light' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Dark paper' }).click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.addInitScript(() =>
    document.addEventListener(
      'readystatechange',
      () => ((window as unknown as { early: string }).early ||= document.documentElement.dataset['theme'] ?? 'none'),
    ),
  );
  await page.goto(new URL(long, page.url()).href);
  expect(await page.evaluate(() => (window as unknown as { early: string }).early)).toBe('dark');
  expect(await paper()).toBe(dark);
  await page.getByRole('button', { name: 'Light paper' }).click();
  expect(await paper()).toBe(light);
  await page.evaluate(() => localStorage.clear());
});

test('who arrives in the middle sees what is being read, and where in it', async ({ visit }) => {
  const page = await visit(`${long}#page-21`);
  const head = page.locator('.running-head');
  await head.waitFor();
  expect(await head.innerText()).toMatch(/Peaceful Coexistence.*University of California Press.*1994/s);
  expect(await page.locator('.contents [aria-current]').allInnerTexts()).toEqual(['21']);
  const target = await page.locator('#page-21').boundingBox();
  expect(target!.y).toBeGreaterThan((await head.boundingBox())!.height);
  await head.getByRole('link').click();
  await head.waitFor({ state: 'hidden' });
});

test('the number of a paragraph offers its address and its citation', async ({ visit }) => {
  const page = await visit(long);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('#p-9 > .number').click();
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const address = page.url().split('#')[0];
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `Jon Jacobson, “Beginning ‘Peaceful Coexistence,’” in When the Soviet Union Entered World Politics (Berkeley: University of California Press, 1994), p. 20, ¶ 9, ${address}#p-9`,
  );
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.matches('#p-9 > .number'))).toBe(true);
});

test('a name says who it is when it has the focus, goes with Escape, and leads to all its mentions', async ({
  visit,
}) => {
  const page = await visit(long);
  const name = page.locator('.name', { hasText: 'Trotsky' }).first();
  await page.evaluate(() => document.querySelector<HTMLElement>('#p-2 > .number')!.focus());
  for (let key = 0; key < 20 && !(await name.evaluate((link) => link === document.activeElement)); key++)
    await page.keyboard.press('Tab');
  const card = page.locator('#gloss');
  await card.waitFor();
  expect(await card.locator('p').innerText()).toBe(await name.getAttribute('data-gloss'));
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/index\/#trotsky$/);
  expect(await page.locator(':target').innerText()).toContain('Trotsky');
});
